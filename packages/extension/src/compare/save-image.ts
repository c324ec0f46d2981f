import { saveFile } from '../profile/save-file.ts';

/** What makes a drawing look as it does on the page; an image has no style sheet. */
const STYLES = [
  'fill',
  'stroke',
  'color',
  'font-family',
  'font-size',
  'font-weight',
  'opacity',
] as const;

/** Sharp on screens of two pixels a point. */
const SCALE = 2;

/** Saves a drawing as it looks now, on the paper that it stands on. */
export async function saveImage(
  drawn: SVGSVGElement,
  name: string,
  kind: 'svg' | 'png',
): Promise<void> {
  const text = standalone(drawn);
  if (kind === 'svg') {
    saveFile(`${name}.svg`, text, 'image/svg+xml');
    return;
  }
  const image = await toPng(text, drawn.clientWidth, drawn.clientHeight);
  if (image !== null) saveFile(`${name}.png`, image, 'image/png');
}

/** The drawing as a text of its own: every style that counts written into it. */
export function standalone(drawn: SVGSVGElement): string {
  const copy = drawn.cloneNode(true);
  if (!(copy instanceof SVGSVGElement))
    throw new TypeError('a copy is of the kind of its original');
  const originals = [drawn, ...drawn.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  for (const [place, original] of originals.entries()) {
    const own = copies[place];
    if (!(own instanceof SVGElement)) continue;
    const computed = getComputedStyle(original);
    for (const style of STYLES) {
      own.style.setProperty(style, computed.getPropertyValue(style));
      // An attribute may name a colour that only the page knows.
      own.removeAttribute(style);
    }
  }
  for (const sheet of copy.querySelectorAll('style')) sheet.remove();
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.style.setProperty('background', getComputedStyle(document.body).backgroundColor);
  return new XMLSerializer().serializeToString(copy);
}

async function toPng(svg: string, width: number, height: number): Promise<Blob | null> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  const paper = canvas.getContext('2d');
  paper?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((settle) => {
    canvas.toBlob(settle, 'image/png');
  });
}
