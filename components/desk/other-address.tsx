"use client";
import { useSyncExternalStore } from "react";
import { peopleWords } from "@/lib/messages/desk/people";
import { signInPath } from "@/lib/urls";

type OtherAddressProps = { siteUrl: string; origins: string[] };

const never = () => () => {};

/** Says where the desk is to whoever opened it at an address where nobody can sign in. The browser knows that address. */
export function OtherAddress({ siteUrl, origins }: OtherAddressProps) {
  const isHere = useSyncExternalStore(
    never,
    () => origins.includes(window.location.origin),
    () => true,
  );
  if (isHere) return null;
  return (
    <p role="alert" className="text-bad">
      {peopleWords.deskIsAt(siteUrl)} <a href={siteUrl + signInPath}>{peopleWords.signInThere}</a>.
    </p>
  );
}
