import type { Metadata } from "next";
import type { Site, StandingPage } from "../paper/shapes";
import { standingPath } from "../urls";
import { pageHead } from "./page-head";

/** About, contact and the policies. */
export const standingHead = ({ slug, title, standfirst }: StandingPage, site: Site): Metadata =>
  pageHead({ title, description: standfirst ?? "", path: standingPath(slug), picture: null }, site);
