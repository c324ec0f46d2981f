import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { seededRandom } from '@second-opinion/core';

const HEADER =
  'CRICOS Provider Code,Institution Name,CRICOS Course Code,Course Name,VET National Code,Dual Qualification,Field of Education 1 Broad Field,Field of Education 1 Narrow Field,Field of Education 1 Detailed Field,Field of Education 2 Broad Field,Field of Education 2 Narrow Field,Field of Education 2 Detailed Field,Course Level,Foundation Studies,Work Component,Work Component Hours/Week,Work Component Weeks,Work Component Total Hours,Course Language,Duration (Weeks),Tuition Fee,Non Tuition Fee,Estimated Total Course Cost,Expired';

const NAMES = [
  'Master of Medicine (Internal Medicine)',
  '"Bachelor of Arts, Honours"',
  'Diploma of Applied Fashion Design and Merchandising',
  'Certificate III in Early Childhood Education and Care',
];

const SEED = 8;
const SPREAD = 6_700_417;

/** Writes a table of courses laid out as the Australian register lays it out, as wide and with texts as long. */
export async function writeRegister(file: string, courses: number): Promise<void> {
  await pipeline(Readable.from(lines(courses)), createWriteStream(file));
}

function* lines(courses: number): Generator<string> {
  const random = seededRandom(SEED);
  yield `Courses${','.repeat(23)}\n"Report generated Tuesday, 3 January 2023"${','.repeat(22)}\n${HEADER}\n`;
  for (let course = 0; course < courses; course += 1) {
    // In no order, as the real codes are: the factor has none in common with ten million, so no two are alike.
    const code = String((course * SPREAD) % 10_000_000).padStart(7, '0');
    const provider = String(Math.floor(random() * 1_400)).padStart(5, '0');
    const name = NAMES[Math.floor(random() * NAMES.length)] ?? '';
    const weeks = 26 * (1 + Math.floor(random() * 8));
    const [fee, other] = [1_000 * (1 + Math.floor(random() * 90)), 100 * Math.floor(random() * 9)];
    yield `${provider}K,Institute of ${provider},${code},${name},,No,06 - Health,0601 - Medical Studies,"060100 - Medical Studies, n.f.d.",,,,Masters Degree (Coursework),No,No,,,,English,${weeks},${fee},${other},${fee + other},No\n`;
  }
}
