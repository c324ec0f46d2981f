import { useEffect, useRef, useState } from 'preact/hooks';
import { COMPARE_PAGE_WORDS } from '../words/compare-page.ts';
import type * as drawings from './plot-drawing.ts';
import { saveImage } from './save-image.ts';

const PLOTS = COMPARE_PAGE_WORDS.plots;

/** The drawing code, loaded once and only by this page. */
export type Drawing = typeof drawings;

/** No drawing is narrower than this, in pixels: it shrinks as a whole where there is less room. */
const LEAST = 280;

/** One drawing with its title, what it says, and its image to keep. The same figures stand in the table as text. */
export function PlotFigure({
  title,
  note,
  file,
  draw,
  drawing,
}: {
  readonly title: string;
  readonly note: string;
  /** The name of the image, without its ending. */
  readonly file: string;
  /** Draws into a width; its identity changes with what it draws. */
  readonly draw: (drawing: Drawing, width: number) => Element;
  readonly drawing: Drawing | null;
}) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  useEffect(() => {
    if (drawing === null || width === 0) return;
    const drawn = draw(drawing, Math.max(width, LEAST));
    nameAsOne(drawn);
    place.current?.replaceChildren(drawn);
  }, [drawing, draw, width]);
  const save = (kind: 'svg' | 'png'): void => {
    const drawn = place.current?.querySelector(':scope > svg, :scope > figure > svg:last-of-type');
    if (drawn instanceof SVGSVGElement) void saveImage(drawn, file, kind);
  };
  return (
    <figure class="plot">
      <figcaption>
        <b>{title}</b>
        <span class="soft small">{note}</span>
      </figcaption>
      <div class="drawn" dir="ltr" ref={place}>
        {drawing === null && <p class="soft small">{PLOTS.loading}</p>}
      </div>
      <div class="images">
        {(['svg', 'png'] as const).map((kind) => (
          <button
            key={kind}
            type="button"
            class="link small"
            aria-label={PLOTS.saveAs(title, PLOTS[kind])}
            onClick={() => save(kind)}
          >
            {PLOTS[kind]}
          </button>
        ))}
      </div>
    </figure>
  );
}

/** To those who hear it a drawing is one picture with a name; the names of its layers would tell them nothing. */
function nameAsOne(drawn: Element): void {
  for (const layer of drawn.querySelectorAll('g[aria-label]')) layer.removeAttribute('aria-label');
  const pictures = drawn.matches('svg') ? [drawn] : drawn.querySelectorAll('svg[aria-label]');
  for (const picture of pictures) picture.setAttribute('role', 'img');
}

/** The width of an element in whole pixels, kept up to date. */
function useWidth(place: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const watch = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)));
    watch.observe(element);
    return () => watch.disconnect();
  }, [place]);
  return width;
}
