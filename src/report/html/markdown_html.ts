/**
 * Markdown pages of results as HTML. Markup in the Markdown comes out as text: whatever a name of a
 * config or a grid holds, the page shows it and runs nothing. Images beside the page or from elsewhere come
 * out as links: the page loads nothing.
 *
 * @module
 */
import MarkdownIt from "markdown-it";
import type { Figure } from "../figure.ts";

/** A heading of a page. */
export interface PageHeading {
  /** 1 for a page's title. */
  readonly level: number;
  /** Its text, without markup. */
  readonly text: string;
  /** What a link leads to. */
  readonly id: string;
}

/** A page as HTML. */
export interface RenderedMarkdown {
  /** The HTML. */
  readonly html: string;
  /** Its headings in order. */
  readonly headings: readonly PageHeading[];
}

/** How to render. */
export interface RenderOptions {
  /** Starts every id of the page. */
  readonly prefix: string;
  /** Levels that headings move down by. */
  readonly shift: number;
  /** Figures of the page. */
  readonly figures: readonly Figure[];
  /** A figure as HTML. */
  readonly figureHtml: (figure: Figure) => string;
  /** Where a relative link of the page leads from the report. */
  readonly link: (href: string) => string;
}

const MARKDOWN = new MarkdownIt({ html: false });

/** Text as HTML. */
export const escapeHtml: (text: string) => string = MARKDOWN.utils.escapeHtml;

type Token = ReturnType<typeof MARKDOWN.parse>[number];

/** A token of the same making as another. */
function tokenLike(like: Token, type: string, tag: string, nesting: -1 | 0 | 1): Token {
  const make = like.constructor as new (type: string, tag: string, nesting: number) => Token;
  return new make(type, tag, nesting);
}

/** HTML of our own as a token. */
function ownHtml(like: Token, html: string): Token {
  const token = tokenLike(like, "html_block", "", 0);
  token.content = html;
  return token;
}

/** Inline tokens with links in the place of images that would be loaded; within a link, their words alone. */
function withoutImages(inline: readonly Token[]): Token[] {
  let links = 0;
  return inline.flatMap((token) => {
    if (token.tag === "a") links += token.nesting;
    const source = token.type === "image" ? String(token.attrGet("src")) : "data:";
    if (/^data:/i.test(source)) return [token];
    const words = tokenLike(token, "text", "", 0);
    words.content = token.content || source;
    if (links > 0) return [words];
    const open = tokenLike(token, "link_open", "a", 1);
    open.attrSet("href", source);
    return [open, words, tokenLike(token, "link_close", "a", -1)];
  });
}

/** Text of an inline token without markup. */
function plainText(inline: Token): string {
  return (inline.children ?? []).map(({ content }) => content).join("");
}

/** An id made of words. */
function slug(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}

/** The figure that a paragraph consists of, if it does. */
function figureOf([, inline]: readonly Token[], figures: readonly Figure[]): Figure | undefined {
  const [image, ...rest] = inline?.children ?? [];
  if (inline?.type !== "inline" || image?.type !== "image" || rest.length > 0) return undefined;
  return figures.find(({ name }) => image.attrGet("src") === `${name}.svg`);
}

/** Puts figures in the place of their images; a caption that the page repeats below is left out. */
function withFigures(tokens: readonly Token[], options: RenderOptions): Token[] {
  const result: Token[] = [];
  let caption = "";
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i].type === "paragraph_open") {
      const figure = figureOf(tokens.slice(i, i + 2), options.figures);
      const isRepeated = tokens[i + 1].content === caption;
      caption = figure?.caption ?? "";
      if (figure) result.push(ownHtml(tokens[i], options.figureHtml(figure)));
      if (figure || isRepeated) {
        i += 2;
        continue;
      }
    }
    result.push(tokens[i]);
  }
  return result;
}

/** Moves headings down and gives them ids. */
function withHeadings(tokens: readonly Token[], { prefix, shift }: RenderOptions): PageHeading[] {
  const headings: PageHeading[] = [];
  const taken = new Set<string>();
  tokens.forEach((token, i) => {
    if (token.type !== "heading_open" && token.type !== "heading_close") return;
    const level = Number(token.tag.slice(1));
    token.tag = `h${Math.min(6, level + shift)}`;
    if (token.type === "heading_close") return;
    const text = plainText(tokens[i + 1]);
    let id = level === 1 ? prefix : `${prefix}-${slug(text)}`;
    while (taken.has(id)) id += "-";
    taken.add(id);
    token.attrSet("id", id);
    headings.push({ level, text, id });
  });
  return headings;
}

/** Characters of a table's cell that stay on one line. */
const SHORT = 30;

/** Classes of a cell: of its length, and of its words if they are bold, whatever follows in brackets. */
function cellClasses(content: string): string[] {
  const bold = /^\*\*([\w ]+)\*\*(?: \(|$)/.exec(content)?.[1];
  return [
    ...(content.length <= SHORT ? ["short"] : []),
    ...(bold ? [`mark-${slug(bold)}`] : []),
  ];
}

/** Lets wide tables scroll in a box of their own, makes images links, and leads links to where they lead from the report. */
function withBoxesAndLinks(tokens: readonly Token[], { link }: RenderOptions): Token[] {
  for (const [i, inline] of tokens.entries()) {
    const classes = inline.type === "td_open" ? cellClasses(tokens[i + 1].content) : [];
    const align = /^text-align:(\w+)$/.exec(String(inline.attrGet("style")))?.[1];
    if (align) {
      // A style of an element's own is what the page's policy refuses.
      inline.attrs = inline.attrs!.filter(([name]) => name !== "style");
      classes.push(`align-${align}`);
    }
    if (classes.length > 0) inline.attrSet("class", classes.join(" "));
    if (inline.children) inline.children = withoutImages(inline.children);
    for (const child of inline.children ?? []) {
      const href = child.type === "link_open" ? String(child.attrGet("href")) : "";
      if (href && !/^([a-z]+:|#)/i.test(href)) child.attrSet("href", link(href));
    }
  }
  return tokens.flatMap((token) => {
    if (token.type === "table_open") {
      return [
        ownHtml(token, '<div class="wide" role="region" aria-label="Table" tabindex="0">'),
        token,
      ];
    }
    return token.type === "table_close" ? [token, ownHtml(token, "</div>")] : [token];
  });
}

/**
 * Renders a page.
 *
 * @param markdown Its text.
 * @param options Ids, figures, links.
 */
export function renderMarkdown(markdown: string, options: RenderOptions): RenderedMarkdown {
  const parsed = withFigures(MARKDOWN.parse(markdown, {}), options);
  const headings = withHeadings(parsed, options);
  const tokens = withBoxesAndLinks(parsed, options);
  return { html: MARKDOWN.renderer.render(tokens, MARKDOWN.options, {}), headings };
}
