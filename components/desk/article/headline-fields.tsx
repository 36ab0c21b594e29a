import { articleWords } from "@/lib/messages/desk/article";
import { fieldNames } from "@/lib/messages/desk/names";
import { shown } from "./appearances";
import type { FieldErrors, Fields } from "./details-panel";
import { LineField } from "./line-field";

type HeadlineFieldsProps = {
  fields: Fields;
  onChange: (change: Partial<Fields>) => void;
  errors: FieldErrors;
  isReadOnly: boolean;
};

/** The words above the text. */
export function HeadlineFields({ fields, onChange, errors, isReadOnly }: HeadlineFieldsProps) {
  const lang = fields.language;
  return (
    <div className="grid gap-3">
      <LineField
        label={fieldNames.kicker}
        value={fields.kicker ?? ""}
        onChange={(kicker) => onChange({ kicker: kicker || null })}
        error={errors["kicker"] ?? null}
        {...{ lang, isReadOnly }}
      />
      <LineField
        label={fieldNames.headline}
        large
        value={fields.headline}
        most={shown.search}
        onChange={(headline) => onChange({ headline })}
        error={errors["headline"] ?? null}
        {...{ lang, isReadOnly }}
      />
      <LineField
        label={fieldNames.cardHeadline}
        value={fields.cardHeadline ?? ""}
        most={shown.card}
        hint={articleWords.shortHeadlineHint}
        onChange={(cardHeadline) => onChange({ cardHeadline: cardHeadline || null })}
        error={errors["cardHeadline"] ?? null}
        {...{ lang, isReadOnly }}
      />
      <LineField
        label={fieldNames.standfirst}
        rows={2}
        value={fields.standfirst ?? ""}
        most={300}
        onChange={(standfirst) => onChange({ standfirst: standfirst || null })}
        error={errors["standfirst"] ?? null}
        {...{ lang, isReadOnly }}
      />
    </div>
  );
}
