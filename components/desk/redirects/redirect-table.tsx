"use client";
import { commonWords } from "@/lib/messages/desk/common";
import { redirectsWords } from "@/lib/messages/desk/redirects";
import type { RedirectRow } from "@/lib/newsroom/list-redirects";
import { encodedPath } from "@/lib/urls";
import { Moment } from "../moment";
import { OutcomeForm } from "../outcome-form";
import { deleteAction } from "./redirect-actions";

type RedirectTableProps = { rows: RedirectRow[]; timeZone: string };

/** Redirects, a row each: where from, where to, since when. */
export function RedirectTable({ rows, timeZone }: RedirectTableProps) {
  if (rows.length === 0) return <p className="text-ink-soft">{redirectsWords.none}</p>;
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-start">
        <thead className="border-b border-rule text-meta text-ink-soft">
          <tr className="[&>th]:py-1 [&>th]:pe-4 [&>th]:text-start [&>th]:font-semibold">
            <th scope="col">{redirectsWords.from}</th>
            <th scope="col">{redirectsWords.to}</th>
            <th scope="col">{redirectsWords.since}</th>
            <th scope="col">
              <span className="sr-only">{commonWords.delete}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ from, to, below, createdAt }) => (
            <tr key={from} className="border-b border-rule [&>*]:py-1 [&>*]:pe-4">
              <th scope="row" className="text-start font-medium break-all">
                {from}
                {below && <span className="ms-2 font-normal text-ink-soft">{redirectsWords.prefix}</span>}
              </th>
              <td className="break-all">
                <a href={encodedPath(to)} className="underline">
                  {to}
                </a>
              </td>
              <td className="text-ink-soft">
                <Moment at={createdAt} timeZone={timeZone} />
              </td>
              <td>
                <OutcomeForm
                  action={deleteAction}
                  submit={commonWords.delete}
                  about={{ from }}
                  question={redirectsWords.deleteQuestion(from)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
