import type { Metadata } from "next";
import { AddPerson } from "@/components/desk/people/add-person";
import { PersonRow } from "@/components/desk/people/person-row";
import { peopleWords } from "@/lib/messages/desk/people";
import { people } from "@/lib/newsroom/people-list";
import { site } from "@/lib/paper/site";
import { requireUserWho } from "@/lib/session";

export const instant = false;
export const metadata: Metadata = { title: peopleWords.people };

export default async function People() {
  const user = await requireUserWho("people.manage");
  const [everyone, { timeZone }] = await Promise.all([people(), site()]);
  return (
    <div className="mx-auto grid w-full max-w-page gap-4 p-4">
      <h1 className="text-headline-sm font-semibold">{peopleWords.people}</h1>
      <AddPerson />
      <ul className="border-t border-rule">
        {everyone.map((person) => (
          <PersonRow key={person.id} person={person} isSelf={person.id === user.id} timeZone={timeZone} />
        ))}
      </ul>
    </div>
  );
}
