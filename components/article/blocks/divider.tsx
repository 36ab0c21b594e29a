/** A turn in the text. */
export function Divider() {
  return <hr className="mx-auto my-8 w-24 border-t border-control" />;
}
