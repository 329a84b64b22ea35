/**
 * A chart as a component: drawn for the width that it has and the colours that the reader prefers.
 *
 * @module
 */
import type { VNode } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { drawChart, DrawnChart } from "./charts.ts";

/** What a chart is given. */
export interface ChartProps {
  /** Its title, which is its accessible name too. */
  readonly title: string;
  /** A vega-lite specification for a width in pixels. */
  spec(width: number): Readonly<Record<string, unknown>>;
  /** Drawn again when one of these changes. */
  readonly data: readonly unknown[];
  /** What is to be seen, in words, below it. */
  readonly caption?: string;
}

/** The bundle that draws. */
interface Charts {
  readonly drawChart: typeof drawChart;
}

let loading: Promise<Charts> | null = null;

/** Loads what draws, once; a bundle of its own. */
function charts(): Promise<Charts> {
  const url = new URL("charts.js", document.baseURI).href;
  loading ??= import(url);
  return loading;
}

/** A chart's least width. */
const LEAST = 200;

/** Draws a chart, and draws it again when its data, its width or the reader's colours change. */
export function Chart({ title, spec, data, caption }: ChartProps): VNode {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [isDark, setDark] = useState(() => matchMedia("(prefers-color-scheme: dark)").matches);
  const [fault, setFault] = useState("");
  useEffect(() => {
    const observer = new ResizeObserver(([{ contentRect }]) =>
      setWidth(Math.floor(contentRect.width))
    );
    observer.observe(box.current!);
    const scheme = matchMedia("(prefers-color-scheme: dark)");
    const change = () => setDark(scheme.matches);
    change();
    scheme.addEventListener("change", change);
    return () => {
      observer.disconnect();
      scheme.removeEventListener("change", change);
    };
  }, []);
  const of = [width, isDark, title, ...data];
  // Before the page shows what the chart is not drawn of yet.
  useLayoutEffect(() => box.current!.setAttribute("aria-busy", String(width >= LEAST)), of);
  useEffect(() => {
    if (width < LEAST) return;
    let drawn: DrawnChart | null = null;
    let isOver = false;
    const draw = async () => {
      const { drawChart } = await charts();
      if (isOver) return;
      const own = document.createElement("div");
      drawn = await drawChart(own, spec(width), { isDark, title });
      if (isOver) return drawn.close();
      box.current!.replaceChildren(own);
      box.current!.setAttribute("aria-busy", "false");
      setFault("");
    };
    draw().catch((error) => {
      box.current?.setAttribute("aria-busy", "false");
      setFault(`The chart cannot be drawn: ${error.message}`);
    });
    return () => {
      isOver = true;
      drawn?.close();
    };
  }, of);
  return (
    <figure>
      <div class="drawing" ref={box} data-title={title} />
      {fault === "" ? null : <p class="fault">{fault}</p>}
      <figcaption>{caption ?? title}</figcaption>
    </figure>
  );
}
