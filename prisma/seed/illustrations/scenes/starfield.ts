import { circle, random, repeat } from "../shapes";

export const stars = (seed: number, count: number, bottom: number, ink: string) => {
  const next = random(seed);
  return repeat(count, () => circle(next(0, 1200), next(0, bottom), next(0.8, 2.6), ink));
};
