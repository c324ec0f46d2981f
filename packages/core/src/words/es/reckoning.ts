import type { ReckoningWords } from '../reckoning-words.ts';
import { capital, dayIn } from '../spans.ts';
import { values } from './values.ts';

const ROLES = {
  RESIDENT: 'de un residente',
  GENERALIST: 'de un médico general',
  SPECIALIST: 'de un especialista',
  ALL: 'de un médico',
} as const;

const FEES = {
  APPLICATION: 'tasas de solicitud',
  REGISTRATION: 'tasas de inscripción',
  EXAMINATION: 'tasas de examen',
  OTHER: 'otras tasas',
} as const;

const SPANS = {
  YEAR: 'un año',
  PROGRAM: 'un programa',
  SEMESTER: 'un semestre',
  CREDIT: 'un crédito',
  MODULE: 'un módulo',
} as const;

/** Costs, returns and fit in Spanish. */
export const reckoning: ReckoningWords = {
  subject: {
    duration: 'la duración',
    requirements: 'qué se exige para solicitar',
    tuition: 'la matrícula',
    fee: 'las tasas',
    living: 'el coste de vida',
    livingCosts: 'el coste de vida',
    allLiving: 'el coste de vida completo',
    livingThere: 'vivir en la institución, ya que el programa es en línea',
    moving: 'mudarse a otro país',
    incomeGivenUp: 'los ingresos perdidos',
    payWhileStudying: 'los ingresos durante los estudios',
    trainingPay: 'la remuneración en formación',
    payAfter: 'los ingresos con el título',
    pay: 'los ingresos',
    graduatesPay: 'lo que ganan los titulados',
    costOfStudy: 'el coste de los estudios',
    cost: 'el coste',
    sum: 'la suma',
    anyPart: 'parte alguna',
    requiredRaise: 'el aumento necesario',
    presentValue: 'el valor actual',
    ratio: 'la relación',
    ratioToCosts: 'una relación con los costes, que pueden ser nulos o negativos',
    studyMode: 'la dedicación',
    traineesPaid: 'si la formación es remunerada',
    research: 'qué investigación se exige',
    clinicalTraining: 'la formación clínica',
    assessment: 'cómo se evalúa',
    delivery: 'cómo se imparte',
    language: 'el idioma de enseñanza',
  },
  what: {
    amountIn: (currency) => `el importe en ${currency}`,
    fee: (kind) => FEES[kind],
    tuitionFor: (audience) => `la matrícula (${values.audience[audience]})`,
    durationFor: (mode) => `una duración ${values.studyMode[mode]}`,
    pay: (id) => `los ingresos ${JSON.stringify(id)}`,
    recognition: (regulators) =>
      regulators === null
        ? 'ningún reconocimiento'
        : `un reconocimiento de ${regulators.join(' o ')}`,
    anyCountry: 'cualquier país',
  },
  unknown: {
    notStated: (what) => `Ninguna fuente indica ${what}.`,
    notApplicable: (what) => `No se aplica: ${what}.`,
    withheld: (what) => `No se publica: ${what}.`,
    noDate: (from, to) =>
      `${from} no se puede convertir en ${to}: el importe no tiene fecha, y se pedía la suya.`,
    noRate: (from, to, currency, day) =>
      `${from} no se puede convertir en ${to}: no hay cambio (${currency ?? 'EUR'}) para el ${dayIn('es', day)}.`,
    notCountable: (what, unit) => `${capital(what)}: se indica por ${unit}, pero no cuántos son.`,
    profileLacks: (field) => `Su perfil no dice ${field}.`,
    noReference: (what, place) => `No hay cifra publicada (${place}): ${what}.`,
    outOfRange: (what) => `Demasiado grande para calcularse con exactitud: ${what}.`,
    horizonTooShort: (years) =>
      `El programa dura tanto como el horizonte de ${years} ${years === 1 ? 'año' : 'años'}, o más.`,
    rest: (what) => `No se conoce: ${what}.`,
    fields: {
      pay: 'lo que gana ahora',
      payAfter: 'lo que ganaría con el título',
      payWhileStudying: 'lo que ganaría mientras estudia',
      livingCosts: 'lo que costaría vivir allí',
      presentLivingCosts: 'lo que le cuesta vivir ahora',
      relocationCost: 'lo que costaría mudarse',
      residence: 'dónde vive',
      studyMode: 'si estudiaría a tiempo completo o parcial',
      'completionChance, recognitionChance': 'qué probables son la titulación y el reconocimiento',
      'preferences.budget': 'lo que podría gastar',
      'preferences.research': 'cuánta investigación quiere',
      'preferences.clinicalTraining': 'cuánta formación clínica quiere',
      'preferences.assessment': 'qué evaluación prefiere',
      'preferences.delivery': 'qué modalidad quiere',
      'preferences.countries': 'dónde quiere estudiar',
      'preferences.languages': 'en qué idiomas estudia',
    },
  },
  line: {
    tuition: (audiences) => `Matrícula, ${audiences}`,
    tuitionAlone: 'Matrícula',
    fee: (kind) => capital(FEES[kind]),
    living: 'Coste de vida',
    moving: 'Mudanza de ida y vuelta',
    incomeGivenUp: 'Ingresos perdidos',
  },
  working: {
    each: (prices, unit, count) => `${prices} ${values.per[unit]} × ${count}`,
    inAll: (prices) => `${prices} en total`,
    upTo: (span) => `hasta ${span}`,
    yearly: (prices, span) => `${prices} al año × ${span}`,
    presentPay: 'ingresos actuales',
    presentPayLess: (working) => `ingresos actuales menos ${working}`,
    afterTax: (working) => `${working}, después de impuestos`,
    ownFigure: 'su propia cifra',
    trainingPayUnstated: 'remuneración en formación no indicada',
    trainingPay: 'remuneración en formación indicada',
    shareOfPay: (share) => `${share} % de los ingresos actuales`,
  },
  assume: {
    citizenshipUnknown:
      'No se conoce su nacionalidad: cuentan tanto las tasas del país como las de extranjeros.',
    domesticFees: (country) => `Los ciudadanos del país (${country}) pagan las tasas nacionales.`,
    union: 'Los ciudadanos del Espacio Económico Europeo pagan en él las tasas nacionales.',
    internationalFees: (country) =>
      `Los ciudadanos de otros países que este (${country}) pagan las tasas de extranjeros.`,
    feesAddUp: (count, kind) =>
      `Se indican ${count} ${FEES[kind]}: se paga al menos una, como mucho todas.`,
    feesOneOf: (count, kind) => `Se indican ${count} ${FEES[kind]}: se paga una de ellas.`,
    firstAttempt: 'Cada examen se aprueba al primer intento.',
    partlyThere:
      'El programa es en parte en línea y ninguna fuente dice cuánto hay que estar allí: entre nunca y siempre.',
    partlyMoving:
      'El programa es en parte en línea: se muda y lo paga, o no se muda y no paga nada.',
    tuitionOneOf: (count) => `Se indican ${count} precios para estos estudiantes: se paga uno.`,
    otherUnit: (unit, total) => `Calculado ${values.per[unit]} serían ${total}.`,
    spanBegun: (unit) =>
      `Se cobra al menos ${SPANS[unit]}; lo empezado se cobra en proporción o entero.`,
    spanUntied: (unit) =>
      `El precio ${values.per[unit]} no está ligado a una dedicación: a tiempo parcial cuesta entre el total a tiempo completo y el precio de toda la duración.`,
    fromCredits: (credits, year, span) =>
      `Ninguna fuente indica la duración; ${credits} créditos a ${year} por año a tiempo completo son ${span}.`,
    onlyFullFee: 'Solo se indica el precio completo; una plaza subvencionada puede costar menos.',
    onlySubsidised:
      'Solo se indica el precio de una plaza subvencionada; sin ella puede costar más.',
    beforeTax: 'No se da tipo impositivo: los ingresos se toman antes de impuestos.',
    someTraineesPaid: 'Unos en formación cobran y otros no.',
    somePaidUnstated:
      'Algunos en formación cobran y no se indica cuánto: entre nada y sus ingresos actuales.',
    paidUnstated: 'La formación se paga y no se indica cuánto: entre nada y sus ingresos actuales.',
    keptPay: {
      FULL_TIME: 'Estudiar a tiempo completo no deja tiempo para trabajar.',
      PART_TIME: 'Estudiar a tiempo parcial deja entre la mitad y todos sus ingresos actuales.',
      ANY: 'No se indica dedicación: quedan entre nada y todos sus ingresos actuales.',
    },
    hospital:
      'La formación es en hospitales y ninguna fuente dice si se paga: hasta sus ingresos actuales, o nada.',
    traineeGroups:
      'Donde una fuente separa a los del país y a los de fuera, su categoría de tasas dice cuál es la suya.',
    unrecognised: 'Un título no reconocido deja los ingresos como están.',
    publishedPay: (label) => `Ganaría lo que está publicado: ${label}`,
    graduatesPay: 'Ganaría lo que una fuente indica de los titulados.',
    discount: (publisher) =>
      `El dinero futuro se descuenta al 3,5 % anual en términos reales${publisher === null ? '' : `, según ${publisher}`}.`,
    horizon: (years) => `Se miran ${years} años desde el comienzo.`,
    realPay: 'Los ingresos conservan su valor real, con el título y sin él.',
    staysHome: 'Se queda en su país: se supone que vivir cuesta lo que le cuesta ahora.',
    livingNowUnknown:
      'No se sabe lo que le cuesta vivir ahora: el programa añade entre nada y todo su coste de vida.',
    livingElsewhere: (of, there) => `El coste de vida es el de ${of}, no el de ${there}.`,
    goalWeights: 'Los pesos son los que dan sus objetivos.',
    evenWeights: 'Cada criterio del que habla su perfil pesa lo mismo.',
  },
  payOffer: (note) => `Indicado de los titulados: ${note}`,
  payLabel: (role, country, note) => `Ingresos ${ROLES[role]} (${country}): ${note}`,
  span: {
    ownRange: 'su intervalo',
    tenth: '±10 %',
    years: (near, far) => `${near}–${far} años`,
    months: (from, to) => `${from}–${to} meses`,
    point: '±1 punto',
  },
  prices: {
    undated: 'Precios tal como se indican, sin fecha.',
    stated: (years, undated) =>
      `Precios de ${years}, tal como se indican${undated === 0 ? '' : `; ${undated} sin fecha`}.`,
    to: (first, last) => `${first} a ${last}`,
    rate: (currency, perEuro, source, day) =>
      `${currency} a ${perEuro} por euro (${source}, ${dayIn('es', day)})`,
  },
  fit: {
    criterion: {
      duration: 'Duración',
      cost: 'Coste',
      studyMode: 'Dedicación',
      traineePay: 'Remuneración en formación',
      research: 'Investigación',
      clinicalTraining: 'Formación clínica',
      assessment: 'Evaluación',
      delivery: 'Modalidad',
      location: 'Lugar',
      language: 'Idioma',
      recognition: 'Reconocimiento',
    },
  },
};
