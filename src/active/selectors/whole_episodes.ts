/**
 * Whole episodes: in random order, or the most uncertain first. The last one is cut to the budget, and
 * the next purchase goes on with it.
 *
 * @module
 */
import {
  type Choice,
  rowNumbers,
  type Selection,
  type Selector,
  uncertaintyOf,
} from "./selector.ts";

/** Buys what is left of episodes, those that score highest first. */
function buyEpisodes(
  { open, bought, count }: Selection,
  score: (rows: readonly number[]) => number,
): Choice {
  const episodes = new Map<number, number[]>();
  open.episode.forEach((episode, row) => {
    let entry = episodes.get(episode);
    if (!entry) episodes.set(episode, entry = []);
    if (!bought[row]) entry.push(row);
  });
  const order = [...episodes.values()]
    .filter((left) => left.length > 0)
    .map((left) => ({ left, score: score(left) }))
    .sort((a, b) => b.score - a.score || a.left[0] - b.left[0]);
  return { rows: order.flatMap(({ left }) => left).slice(0, count) };
}

/** Episodes at random: the order is the same at every purchase. */
export const randomEpisodes: Selector = {
  needsUncertainty: false,
  choose(selection) {
    const numbers = rowNumbers({ ...selection, round: 0 });
    const { episode } = selection.open;
    // The number of an episode is that of its first row, bought or not.
    return buyEpisodes(selection, ([row]) => {
      let first = row;
      while (first > 0 && episode[first - 1] === episode[row]) first--;
      return numbers[first];
    });
  },
};

/** The episodes whose rows left are most uncertain on average. */
export const uncertainEpisodes: Selector = {
  needsUncertainty: true,
  choose(selection) {
    const uncertainty = uncertaintyOf(selection);
    const mean = (rows: readonly number[]) =>
      rows.reduce((sum, row) => sum + uncertainty[row], 0) / rows.length;
    return buyEpisodes(selection, mean);
  },
};
