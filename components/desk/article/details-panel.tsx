import type { ReactNode } from "react";
import { type ArticleContent, articleKinds } from "@/lib/article-content";
import type { Names } from "@/lib/body/difference";
import { articleWords } from "@/lib/messages/desk/article";
import { fieldNames, kindNames } from "@/lib/messages/desk/names";
import type { DeskArticle } from "@/lib/newsroom/desk-article";
import type { Named } from "@/lib/newsroom/find-names";
import { languageName } from "@/lib/settings/language";
import { LineField } from "./line-field";
import { Picker } from "./picker";

export type Fields = Omit<ArticleContent, "body">;
export type FieldErrors = Partial<Record<string, string>>;

type DetailsPanelProps = {
  article: Pick<DeskArticle, "sections" | "languages">;
  names: Names; // by id, of authors and topics
  onMeet: (named: Named[]) => void;
  fields: Fields;
  onChange: (change: Partial<Fields>) => void;
  errors: FieldErrors;
  isReadOnly: boolean;
  children: ReactNode;
};

/** Everything about the story that is not its words. */
export function DetailsPanel({
  article,
  names,
  onMeet,
  fields,
  onChange,
  errors,
  isReadOnly,
  children,
}: DetailsPanelProps) {
  const text = (name: "credit" | "dateline" | "searchTitle" | "searchDescription", hint: string, most?: number) => (
    <LineField
      label={fieldNames[name]}
      hint={hint}
      value={fields[name] ?? ""}
      error={errors[name] ?? null}
      isReadOnly={isReadOnly}
      onChange={(value) => onChange({ [name]: value || null })}
      {...(most === undefined ? {} : { most })}
    />
  );
  return (
    <section aria-label={articleWords.details} className="grid gap-3">
      <label className="label">
        {fieldNames.sectionId}
        <select
          className="field"
          name="sectionId"
          value={fields.sectionId ?? ""}
          disabled={isReadOnly}
          aria-invalid={errors["sectionId"] ? true : undefined}
          onChange={(event) => onChange({ sectionId: event.target.value || null })}
        >
          <option value="">{articleWords.chooseSection}</option>
          {article.sections.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        {errors["sectionId"] && <span className="text-bad">{errors["sectionId"]}</span>}
      </label>
      <label className="label">
        {fieldNames.kind}
        <select
          className="field"
          value={fields.kind}
          disabled={isReadOnly}
          onChange={(event) => onChange({ kind: articleKinds.find((kind) => kind === event.target.value) ?? "news" })}
        >
          {articleKinds.map((kind) => (
            <option key={kind} value={kind}>
              {kindNames[kind]}
            </option>
          ))}
        </select>
      </label>
      <Picker
        of="author"
        label={fieldNames.authorIds}
        {...{ names, onMeet }}
        chosen={fields.authorIds}
        isReadOnly={isReadOnly}
        onChange={(authorIds) => onChange({ authorIds })}
      />
      <Picker
        of="topic"
        label={fieldNames.topicIds}
        {...{ names, onMeet }}
        chosen={fields.topicIds}
        isReadOnly={isReadOnly}
        onChange={(topicIds) => onChange({ topicIds })}
      />
      {children}
      {text("dateline", articleWords.datelineHint)}
      {text("credit", articleWords.creditHint)}
      <LineField
        label={fieldNames.slug}
        value={fields.slug}
        error={errors["slug"] ?? null}
        hint={articleWords.urlHint}
        isReadOnly={isReadOnly}
        onChange={(slug) => onChange({ slug })}
      />
      <label className="label">
        {fieldNames.language}
        <select
          className="field"
          value={fields.language}
          disabled={isReadOnly}
          aria-invalid={errors["language"] ? true : undefined}
          onChange={(event) => onChange({ language: event.target.value })}
        >
          {[...new Set([...article.languages, fields.language])].map((tag) => (
            <option key={tag} value={tag}>
              {languageName(tag)}
            </option>
          ))}
        </select>
        {errors["language"] && <span className="text-bad">{errors["language"]}</span>}
      </label>
      {text("searchTitle", articleWords.searchTitleHint, 60)}
      {text("searchDescription", articleWords.searchDescriptionHint, 155)}
    </section>
  );
}
