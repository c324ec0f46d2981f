/** What a reader comes by on the way: pages of universities and others, none of them a program's. Title, then what stands there. */
const PAGES: readonly (readonly [address: string, title: string, text: string])[] = [
  [
    'www.sydney.edu.au/',
    'The University of Sydney',
    'Study. Research. Engage with us. Welcome week begins on Monday.',
  ],
  [
    'www.sydney.edu.au/news/grant',
    'Grant for sleep research',
    'A team was given AUD 3 million for a study of sleep over five years.',
  ],
  [
    'www.sydney.edu.au/staff/ann-example',
    'Professor Ann Example',
    'Ann Example is professor of psychiatry. She holds an MBBS and a PhD, and has published 120 papers.',
  ],
  [
    'www.sydney.edu.au/library/hours',
    'Library opening hours',
    'Monday to Friday 8 am to 10 pm. Closed on public holidays.',
  ],
  [
    'www.sydney.edu.au/events/open-day',
    'Open day 2026',
    'Meet teachers and students on 29 August. Register for talks on degrees in medicine.',
  ],
  [
    'www.sydney.edu.au/maps',
    'Maps and parking',
    'Parking costs AUD 5 an hour. The nearest station is Redfern.',
  ],
  [
    'www.sydney.edu.au/policies/assessment',
    'Assessment policy',
    'This policy applies to all coursework students from semester 1, 2026.',
  ],
  ['www.sydney.edu.au/alumni', 'Alumni', 'Keep in touch with 350,000 graduates in 170 countries.'],
  [
    'www.sydney.edu.au/research/centres/brain',
    'Brain and Mind Centre',
    'Clinics, laboratories and a brain bank under one roof.',
  ],
  [
    'www.sydney.edu.au/jobs/4711',
    'Lecturer in paediatrics',
    'Full-time, fixed term for three years. Apply by 12 December.',
  ],
  [
    'www.sydney.edu.au/scholarships/rural',
    'Rural scholarship',
    'Worth AUD 10,000 a year for up to two years. Students from rural areas may apply.',
  ],
  [
    'www.sydney.edu.au/units/PSYC5001',
    'PSYC5001: Foundations',
    'A unit of study of 6 credit points. Two essays and an examination.',
  ],
  [
    'www.sydney.edu.au/contact',
    'Contact us',
    'Telephone and email for students, media and visitors.',
  ],
  ['www.sydney.edu.au/privacy', 'Privacy', 'How the university keeps personal information.'],
  [
    'www.sydney.edu.au/timetable',
    'Timetables',
    'Choose a faculty and a semester to see when classes are.',
  ],
  [
    'www.ed.ac.uk/',
    'The University of Edinburgh',
    'Influencing the world since 1583. Find your way around.',
  ],
  [
    'www.ed.ac.uk/news/2026/prize',
    'Prize for surgeon',
    'A surgeon of the university was honoured for her work on the heart.',
  ],
  [
    'www.ed.ac.uk/people/bob-example',
    'Dr Bob Example',
    'Senior lecturer in surgery. Office hours on Thursdays.',
  ],
  [
    'www.ed.ac.uk/accommodation',
    'Accommodation',
    'Rooms from GBP 150 a week, in halls and in flats.',
  ],
  ['www.ed.ac.uk/fees/how-to-pay', 'How to pay', 'Pay in three parts by card or bank transfer.'],
  [
    'www.ed.ac.uk/blog/night-shift',
    'What I learned on night shift',
    'It was eleven at night and I had nine tabs open.',
  ],
  ['www.ed.ac.uk/podcast', 'Podcast', 'Twelve talks on medicine in the past hundred years.'],
  ['www.example.edu/', 'Example College', 'A small college by the sea.'],
  ['www.example.edu/sports', 'Sports', 'Rowing, football and chess. Training is on Tuesdays.'],
  [
    'www.example.edu/thesis/42',
    'A thesis on fever',
    'A thesis submitted for the degree of Doctor of Philosophy.',
  ],
  ['www.example.ac.za/campus', 'Campus life', 'Clubs, gardens and a museum.'],
  ['www.example.ac.za/donate', 'Give', 'Every gift helps a student.'],
  ['hospital.example/wards', 'Wards', 'Visiting hours from two to eight.'],
  [
    'journal.example/2026/medical-degrees',
    'Degrees compared',
    'The Master of Medicine takes two to four years, depending on the country.',
  ],
  ['shop.example/stethoscope', 'Stethoscope', 'In black and blue. EUR 89 with tax.'],
  ['mail.example/inbox', 'Inbox (3)', 'Your application. Minutes. Lunch on Friday?'],
  ['search.example/find', 'mmed psychiatry', 'About 12,000 results.'],
];

/** The same as HTML by address. */
export const OTHER_PAGES: ReadonlyMap<string, string> = new Map(
  PAGES.map(([address, title, text]) => [
    `http://${address}`,
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>
<body><nav><a href="/">Home</a> <a href="/about">About</a></nav><main><h1>${title}</h1><p>${text}</p></main></body></html>`,
  ]),
);
