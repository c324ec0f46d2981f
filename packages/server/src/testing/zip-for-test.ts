import { crc32, deflateRawSync } from 'node:zlib';

/** A part of a zip file; `claimed` is the size that the file says it unpacks to, where it lies. */
export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly claimed?: number;
}

/** A zip file in memory, with sizes as they are or as a hostile one would state them. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claimed } of parts) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const path = Buffer.from(name);
    const sizes = Buffer.alloc(26);
    sizes.writeUInt16LE(20, 0);
    sizes.writeUInt16LE(8, 4);
    sizes.writeUInt32LE(crc32(bytes), 10);
    sizes.writeUInt32LE(packed.length, 14);
    sizes.writeUInt32LE(claimed ?? bytes.length, 18);
    sizes.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), sizes, path, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), sizes, rest, path]),
    );
    files.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, listed, Buffer.from('PK\u0005\u0006'), end]);
}

/** A workbook whose sheets hold rows of cells as the XML of their `<c>`, or as plain text. */
export function workbookOf(
  sheets: Readonly<Record<string, readonly (readonly string[])[]>>,
  more: readonly ZipPart[] = [],
): Buffer {
  const names = Object.keys(sheets);
  const cell = (text: string): string =>
    text.startsWith('<c') ? text : `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  return zipOf([
    {
      name: 'xl/workbook.xml',
      content: `<workbook><sheets>${names.map((name, place) => `<sheet name="${name}" r:id="r${place}"/>`).join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships>${names.map((_name, place) => `<Relationship Id="r${place}" Target="worksheets/s${place}.xml"/>`).join('')}</Relationships>`,
    },
    ...names.map((name, place) => ({
      name: `xl/worksheets/s${place}.xml`,
      content: `<worksheet><sheetData>${(sheets[name] ?? []).map((row, line) => `<row r="${line + 1}">${row.map(cell).join('')}</row>`).join('')}</sheetData></worksheet>`,
    })),
    ...more,
  ]);
}
