import { notFound } from "next/navigation";

export const generateStaticParams = () => [{ missing: ["_"] }];

/** Addresses of no known form. */
export default function Missing(): never {
  notFound();
}
