/**
 * What a part of the page is.
 *
 * @module
 */
import type { VNode } from "preact";
import type { Lab } from "./lab.ts";

/** What a part is given. */
export interface PartProps {
  /** What all parts share. */
  readonly lab: Lab;
}

/** A part of the page; once seen it stays, hidden while another is looked at. */
export interface Part {
  /** Its place behind `#` in the address. */
  readonly id: string;
  /** What it is called. */
  readonly title: string;
  /** The component. */
  readonly render: (props: PartProps) => VNode;
}

/**
 * A part in its section.
 *
 * @param props The part, what all share, and whether it is the one that is looked at.
 */
export function PartSection(
  { part, lab, isShown }: PartProps & { readonly part: Part; readonly isShown: boolean },
): VNode {
  const { id, title, render: Render } = part;
  return (
    <section id={`part-${id}`} aria-label={title} hidden={!isShown}>
      <h2>{title}</h2>
      <Render lab={lab} />
    </section>
  );
}
