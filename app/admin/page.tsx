import { redirect } from "next/navigation";
import { deskArticlesPath } from "@/lib/urls";

/** The desk opens on its articles. */
export default function Desk(): never {
  redirect(deskArticlesPath);
}
