import type { BlockOf } from "@/lib/body/schema";
import { words } from "@/lib/messages";
import type { Site } from "@/lib/paper/shapes";
import { InlineText } from "../inline-text";
import { numberColumns } from "../number-columns";
import { numbered } from "../numbered";

type TableBlockProps = { block: BlockOf<"table">; site: Site };
type Row = TableBlockProps["block"]["content"][number];

const isHeadRow = (row: Row): boolean => row.content.every((cell) => cell.type === "tableHeader");

/** A table in a region of its own that scrolls and takes the focus where it doesn't fit. */
export function TableBlock({ block, site }: TableBlockProps) {
  const { caption } = block.attrs;
  const bodyStart = block.content.findIndex((row) => !isHeadRow(row));
  const headRows = bodyStart === -1 ? [] : block.content.slice(0, bodyStart);
  const bodyRows = bodyStart === -1 ? block.content : block.content.slice(bodyStart);
  const flushEnd = numberColumns(bodyRows);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section aria-label={caption ?? words(site.language).table} tabIndex={0} className="breakout my-8 overflow-x-auto">
      <table className="tabular min-w-full border-collapse font-sans text-label">
        {caption !== null && <caption className="mb-2 text-start font-semibold">{caption}</caption>}
        {headRows.length > 0 && (
          <thead className="border-b border-ink">
            <Rows rows={headRows} scope="col" flushEnd={flushEnd} />
          </thead>
        )}
        <tbody>
          <Rows rows={bodyRows} scope="row" flushEnd={flushEnd} />
        </tbody>
      </table>
    </section>
  );
}

type RowsProps = { rows: readonly Row[]; scope: "col" | "row"; flushEnd: ReadonlySet<number> };

function Rows({ rows, scope, flushEnd }: RowsProps) {
  return numbered(rows).map(({ item: row, key }) => (
    <tr key={key} className="border-b border-rule">
      {numbered(row.content).map(({ item: cell, key: cellKey }, column) => {
        const isHeader = cell.type === "tableHeader";
        const Cell = isHeader ? "th" : "td";
        return (
          <Cell
            key={cellKey}
            colSpan={cell.attrs.colspan}
            rowSpan={cell.attrs.rowspan}
            {...(isHeader ? { scope } : {})}
            className={`py-2 pe-6 align-top ${flushEnd.has(column) ? "text-end" : "text-start"} ${isHeader ? "font-semibold" : ""}`}
          >
            {numbered(cell.content).map(({ item: paragraph, key: paragraphKey }) => (
              <p key={paragraphKey}>
                <InlineText content={paragraph.content} />
              </p>
            ))}
          </Cell>
        );
      })}
    </tr>
  ));
}
