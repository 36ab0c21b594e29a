import type { ReactNode } from "react";
import type { Inline, Mark } from "@/lib/body/schema";
import { numbered } from "./numbered";

/** Running text with its marks. */
export function InlineText({ content }: { content: readonly Inline[] }) {
  return numbered(content).map(({ item, key }) =>
    item.type === "hardBreak" ? (
      <br key={key} />
    ) : (
      <Marked key={key} marks={item.marks ?? []}>
        {item.text}
      </Marked>
    ),
  );
}

/** The text inside all of its marks, the first mark outermost. */
function Marked({ marks, children }: { marks: readonly Mark[]; children: ReactNode }): ReactNode {
  return marks.reduceRight<ReactNode>(withMark, children);
}

function withMark(children: ReactNode, mark: Mark): ReactNode {
  switch (mark.type) {
    case "bold":
      return <strong className="font-bold">{children}</strong>;
    case "italic":
      return <em>{children}</em>;
    case "strike":
      return <s>{children}</s>;
    case "code":
      return <code className="bg-panel px-1 font-mono text-note">{children}</code>;
    case "subscript":
      return <sub>{children}</sub>;
    case "superscript":
      return <sup>{children}</sup>;
    case "link": {
      const isExternal = /^https?:/i.test(mark.attrs.href);
      return (
        <a href={mark.attrs.href} className="text-link" {...(isExternal ? { rel: "noopener" } : {})}>
          {children}
        </a>
      );
    }
  }
}
