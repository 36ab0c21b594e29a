/** A turn in the text. */
export function Divider() {
  return <hr className="my-8 w-24 border-t border-control" />;
}
