export default function Articles() {
  return <h1 className="p-4">Articles</h1>;
}
