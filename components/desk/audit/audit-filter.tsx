import type { AuditFilters } from "@/lib/newsroom/audit-trail";
import type { Named } from "@/lib/newsroom/find-names";
import { shownName } from "@/lib/newsroom/shown-name";
import { deskAuditPath } from "@/lib/urls";
import { NameFilter } from "../name-filter";

// The first words of actions; an address may name any other.
const kinds = {
  article: "Articles",
  "article.publish": "Publishing",
  preview: "Preview links",
  picture: "Pictures",
  front: "Fronts",
  banner: "Banners",
  redirect: "Redirects",
  user: "People",
  password: "Passwords",
  "two-factor": "Authenticators",
  passkey: "Passkeys",
  session: "Sessions ended",
  settings: "The paper and its menus",
  section: "Sections",
  topic: "Topics",
  author: "Authors",
  page: "Policies and other pages",
  "sign-in": "Signing in",
  "sign-in.refused": "Refused sign-ins",
  "permission.refused": "Refused by role",
};

/** `person`: the one that the filters name, if they name one. */
type AuditFilterProps = { filters: AuditFilters; person: Named | null };

/** Narrows the trail: a plain form, so that what is shown is in the address. */
export function AuditFilter({ filters, person }: AuditFilterProps) {
  const isOther = filters.action !== "" && !(filters.action in kinds);
  return (
    <form action={deskAuditPath} className="flex flex-wrap items-end gap-3" key={JSON.stringify(filters)}>
      <NameFilter
        label="Person"
        name="person"
        of="person"
        value={person ? shownName(person) : filters.person || null}
        isKnown={person !== null}
      />
      <label className="label">
        Action
        <select name="action" className="field" defaultValue={filters.action}>
          <option value="">All</option>
          {Object.entries(kinds).map(([prefix, name]) => (
            <option key={prefix} value={prefix}>
              {name}
            </option>
          ))}
          {isOther && <option>{filters.action}</option>}
        </select>
      </label>
      <label className="label">
        Article (id)
        <input name="article" className="field" defaultValue={filters.article} />
      </label>
      <button type="submit" className="button">
        Show
      </button>
    </form>
  );
}
