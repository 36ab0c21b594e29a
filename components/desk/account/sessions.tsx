import { peopleWords } from "@/lib/messages/desk/people";
import type { AccountPage } from "@/lib/newsroom/account";
import { browserName } from "../browser-name";
import { Moment } from "../moment";
import { OutcomeForm } from "../outcome-form";
import { Panel } from "../panel";
import { endOtherSessionsAction, endSessionAction } from "./account-actions";

type SessionsProps = { sessions: AccountPage["sessions"]; current: string | null; timeZone: string };

export function Sessions({ sessions, current, timeZone }: SessionsProps) {
  return (
    <Panel title={peopleWords.sessions} intro={peopleWords.sessionsText}>
      <ul className="grid gap-2">
        {sessions.map(({ id, userAgent, address, since, seen }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-rule pb-2">
            <div className="grow">
              <p className="font-medium">
                {browserName(userAgent)}
                {id === current && <span className="ms-2 font-normal text-good">{peopleWords.thisBrowser}</span>}
              </p>
              <p className="text-meta text-ink-soft">
                {address || peopleWords.unknownAddress}, {peopleWords.signedInOn}{" "}
                <Moment at={since} timeZone={timeZone} />, {peopleWords.lastSeen}{" "}
                <Moment at={seen} timeZone={timeZone} />
              </p>
            </div>
            {id !== current && <OutcomeForm action={endSessionAction} submit={peopleWords.endSession} about={{ id }} />}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && <OutcomeForm action={endOtherSessionsAction} submit={peopleWords.endOtherSessions} />}
    </Panel>
  );
}
