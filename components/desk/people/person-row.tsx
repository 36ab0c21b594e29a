import { Choice } from "@/components/desk/form-fields";
import { peopleWords } from "@/lib/messages/desk/people";
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
          {isSelf && <span className="ms-2 font-normal text-ink-faint">{peopleWords.you}</span>}
          {person.isDisabled && <span className="ms-2 font-normal text-bad">{peopleWords.deactivated}</span>}
        </p>
        <p>{email}</p>
        <p className="text-meta text-ink-soft">
          {factorsOf(person)} ·{" "}
          {person.lastSeen ? <SeenAt at={person.lastSeen} timeZone={timeZone} /> : peopleWords.notSignedIn} ·{" "}
          <a className="underline" href={`${deskAuditPath}?person=${encodeURIComponent(id)}`}>
            {peopleWords.activity}
          </a>
        </p>
      </div>
      <ConfirmedForm
        action={roleAction}
        submit={peopleWords.setRole}
        said={peopleWords.roleSet}
        about={{ id }}
        className="flex flex-wrap items-end gap-2"
      >
        <Choice name="role" label={peopleWords.role} value={role} options={userRoles} key={role} />
      </ConfirmedForm>
      <div className="md:col-span-2">
        <PersonActions person={person} />
      </div>
    </li>
  );
}

const SeenAt = (moment: { at: Date; timeZone: string }) => (
  <>
    {peopleWords.lastSeen} <Moment {...moment} />
  </>
);

function factorsOf({ hasAuthenticator, passkeys }: Person): string {
  const factors = [hasAuthenticator && peopleWords.authenticator, passkeys > 0 && peopleWords.passkeys(passkeys)];
  return factors.filter(Boolean).join(", ") || peopleWords.noTwoFactor;
}
