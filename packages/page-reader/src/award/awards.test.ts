import { expect, test } from 'vitest';
import { namesAward } from './award-pattern.ts';
import { awardsIn } from './awards.ts';
import { readSpecialties } from './read-specialties.ts';

test.each([
  ['Master of Medicine (Paediatrics)', ['MMed']],
  ['MSc Clinical Dermatology', ['MSc']],
  ['Master of Public Health (MPH)', ['MPH']],
  ['Veterinary Physiotherapy (Postgraduate Diploma / MSc)', ['PgDip', 'MSc']],
  ['B. Pharm (Bachelor of Pharmacy)', ['BPharm']],
  ['ChM General Surgery', ['ChM']],
  ['Master of Science in Clinical Investigation', ['MSCI']],
  ['Bachelor of Medicine and Bachelor of Surgery', ['MBBS']],
  ['Masters in Medical Education', ['MMEd']],
  ['Master of Accounting', ['Master']],
  ['MS in Epidemiology', ['MS']],
  ['The MAHE campus', []],
  ['Medical College', []],
])('%s', (text, awards) => {
  expect(awardsIn(text)).toEqual(awards);
});

test.each([
  'Master of Medicine',
  'MSc Oncology',
  'M.Phil Cardiology',
  'Diploma in Child Health',
  'Epidemiology (MS)',
])('%s names an award for the detector', (text) => {
  expect(namesAward(text)).toBe(true);
});

test.each([
  'Medicine at our school',
  'Mastering the art',
  'Team',
  'Contact us',
  'About the embassy',
])('%s names none', (text) => {
  expect(namesAward(text)).toBe(false);
});

test.each([
  ['Master of Medicine (Paediatrics and Child Health)', ['paediatrics']],
  ['Master of Medicine', []],
  ['MMed Medicine', ['internal-medicine']],
  ['Master of Surgery', ['surgery']],
  ['MSc Trauma and Orthopaedics', ['orthopaedics']],
  ['Master of Public Health', ['public-health']],
  ['MBA', []],
])('%s is of %j', (name, specialties) => {
  expect(readSpecialties(name)).toEqual(specialties);
});
