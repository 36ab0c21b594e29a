import { auditKinds, auditWords } from "@/lib/messages/desk/audit";
import { commonWords } from "@/lib/messages/desk/common";
import type { AuditFilters } from "@/lib/newsroom/audit-filters";
import type { Named } from "@/lib/newsroom/find-names";
import { shownName } from "@/lib/newsroom/shown-name";
import { deskAuditPath } from "@/lib/urls";
import { NameFilter } from "../name-filter";

type AuditFilterProps = {
  filters: AuditFilters;
  person: Named | null; // the one that the filters name, if they name one
  /** What was typed to find an article. */
  words: string;
};

/** Narrows the log: a plain form, so that what is shown is in the page's URL. */
export function AuditFilter({ filters, person, words }: AuditFilterProps) {
  const isOther = filters.action !== "" && !(filters.action in auditKinds);
  return (
    <form action={deskAuditPath} className="flex flex-wrap items-end gap-3" key={JSON.stringify({ ...filters, words })}>
      <NameFilter
        label={auditWords.person}
        name="person"
        of="person"
        value={person ? shownName(person) : filters.person || null}
        isKnown={person !== null}
      />
      <label className="label">
        {auditWords.action}
        <select name="action" className="field" defaultValue={filters.action}>
          <option value="">{auditWords.allActions}</option>
          {Object.entries(auditKinds).map(([prefix, name]) => (
            <option key={prefix} value={prefix}>
              {name}
            </option>
          ))}
          {isOther && <option>{filters.action}</option>}
        </select>
      </label>
      <label className="label">
        {auditWords.article}
        <input
          type="search"
          name="story"
          className="field"
          defaultValue={words}
          placeholder={auditWords.searchArticle}
          maxLength={200}
        />
      </label>
      {filters.article && <input type="hidden" name="article" value={filters.article} />}
      <button type="submit" className="button">
        {commonWords.applyFilters}
      </button>
      <a className="button" href={deskAuditPath}>
        {commonWords.clear}
      </a>
    </form>
  );
}
