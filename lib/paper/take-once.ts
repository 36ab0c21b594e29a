/** Gives a function that takes the first of a list that it has not given before: no story stands twice. */
export function takeOnce<Story extends { id: string }>(): (from: readonly Story[], count: number) => Story[] {
  const given = new Set<string>();
  return (from, count) => {
    const taken: Story[] = [];
    for (const story of from) {
      if (taken.length >= count) break;
      if (given.has(story.id)) continue;
      given.add(story.id);
      taken.push(story);
    }
    return taken;
  };
}
