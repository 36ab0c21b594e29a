import { Choice } from "@/components/desk/form-fields";
import type { Person } from "@/lib/newsroom/people-list";
import { userRoles } from "@/lib/permissions";
import { deskAuditPath } from "@/lib/urls";
import { ConfirmedForm } from "../confirmed-form";
import { Moment } from "../moment";
import { roleAction } from "./people-actions";
import { PersonActions } from "./person-actions";

type PersonRowProps = { person: Person; isSelf: boolean; timeZone: string };

export function PersonRow({ person, isSelf, timeZone }: PersonRowProps) {
  const { id, name, email, role } = person;
  return (
    <li className="grid gap-x-6 gap-y-2 border-b border-rule py-3 md:grid-cols-[minmax(0,1fr)_auto]">
      <div>
        <p className="font-semibold">
          {name}
          {isSelf && <span className="ms-2 font-normal text-ink-faint">you</span>}
          {person.isDisabled && <span className="ms-2 font-normal text-bad">disabled</span>}
        </p>
        <p>{email}</p>
        <p className="text-meta text-ink-soft">
          {factorsOf(person)} ·{" "}
          {person.lastSeen ? <SeenAt at={person.lastSeen} timeZone={timeZone} /> : "not signed in"} ·{" "}
          <a className="underline" href={`${deskAuditPath}?person=${encodeURIComponent(id)}`}>
            what they did
          </a>
        </p>
      </div>
      <ConfirmedForm
        action={roleAction}
        submit="Set role"
        said="Set."
        about={{ id }}
        className="flex flex-wrap items-end gap-2"
      >
        <Choice name="role" label="Role" value={role} options={userRoles} key={role} />
      </ConfirmedForm>
      <div className="md:col-span-2">
        <PersonActions person={person} />
      </div>
    </li>
  );
}

const SeenAt = (moment: { at: Date; timeZone: string }) => (
  <>
    last seen <Moment {...moment} />
  </>
);

function factorsOf({ hasAuthenticator, passkeys }: Person): string {
  const factors = [
    hasAuthenticator && "authenticator",
    passkeys > 0 && `${passkeys} passkey${passkeys > 1 ? "s" : ""}`,
  ];
  return factors.filter(Boolean).join(", ") || "password only";
}
