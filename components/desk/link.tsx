import NextLink from "next/link";
import type { ComponentProps } from "react";

/** A link between pages of the desk. Nothing is fetched before the click: each page of the desk is rendered for its person. */
export const Link = (props: ComponentProps<typeof NextLink>) => <NextLink prefetch={false} {...props} />;
