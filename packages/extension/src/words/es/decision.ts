import type { DecisionWords } from '../en/decision.ts';

/** Every word of costs, returns and eligibility, in Spanish. */
export const words: DecisionWords = {
  headline: {
    cost: 'El coste total',
    costDetail: 'matrícula, tasas, coste de vida, mudanza e ingresos perdidos',
    raise: 'El aumento que lo amortiza',
    perYear: 'al año',
    beforeTax: (amount: string) => `${amount} antes de impuestos`,
    ofPay: (share: string) => `${share} de sus ingresos`,
    untilYears: (years: number) =>
      `durante el resto ${years === 1 ? 'del año' : `de los ${years} años`} desde el inicio`,
    none: 'Ninguno: no cuesta nada frente a su puesto actual.',
    npv: 'Lo que vale para usted',
    atLeast: (amount: string) => `al menos ${amount}`,
    unknown: 'aún no se sabe',
    knownPart: 'de lo que se sabe',
  },
  parts: {
    TUITION: 'Matrícula',
    FEES: 'Tasas',
    LIVING: 'Coste de vida',
    MOVING: 'Mudanza',
    INCOME: 'Ingresos perdidos',
  },
  lines: {
    title: 'De qué se compone',
    attendance: 'Asistir',
    opportunity: 'Ingresos perdidos',
    total: 'En total',
    notCounted: 'no contado',
    unknown: 'no se sabe',
    working: 'Calculado',
    rate: 'Cambio',
    restsOn: 'Se basa en',
    youSaid: (field: string) => `Usted dijo: ${field}`,
    change: 'Cambiar',
    assumed: 'Supuesto',
    published: 'Cifra publicada',
    claim: 'Afirmación',
    speaksFor: (period: string) => `para ${period}`,
    priceLevel: (text: string) => `Precios de ${text}.`,
  },
  unknown: {
    title: 'Por qué no se sabe',
    lacks: (field: string) => `Su perfil no dice: ${field}`,
    say: 'Decirlo',
    sayField: (field: string) => `Decirlo: ${field}`,
  },
  returns: {
    title: 'Lo que tendría que aportar',
    explain: (years: string, rate: string) =>
      `Mirando ${years} desde el inicio, con el dinero futuro descontado al ${rate} anual sobre la inflación, frente a conservar su puesto actual.`,
    rate: 'Tasa de descuento',
    npv: 'Valor actual neto',
    raise: 'Aumento necesario al año',
    irr: 'Tasa interna de retorno',
    payback: 'Amortizado',
    discountedPayback: 'Amortizado, descontado',
    ratio: 'Beneficios sobre costes',
    irrKinds: {
      NONE: 'No hay: ninguna tasa lo equilibra.',
      ONE: (range: string) => range,
      SOME: (range: string) => `${range} en los mejores casos; en los peores no hay.`,
      SEVERAL: (rates: string) =>
        `Varias tasas cuadran (${rates}), porque el dinero va y viene más de una vez. Ninguna debe citarse como el rendimiento.`,
    },
    paybackKinds: {
      WITHIN: (years: string) => `tras ${years}`,
      NOT_SURE: (years: string) =>
        `tras ${years} en el mejor caso; en los peores, no dentro del horizonte`,
      NEVER: 'no dentro del horizonte',
    },
    branches: 'Cómo puede ir',
    branchKinds: {
      RECOGNISED: 'Terminado y reconocido',
      NOT_RECOGNISED: 'Terminado, no reconocido',
      NOT_COMPLETED: 'No terminado',
    },
    chance: (share: string) => `probabilidad ${share}`,
    noChance: 'probabilidad no dicha',
    expected: 'En promedio de estos',
    rests: 'En qué se basa todo esto',
  },
  moves: {
    title: 'Lo que más mueve la respuesta',
    ofRaise: 'Cuánto se mueve el aumento necesario cuando se mueve un dato.',
    ofNpv: 'Cuánto se mueve el valor actual neto cuando se mueve un dato.',
    inputs: {
      duration: 'Duración',
      tuition: 'Matrícula',
      fees: 'Tasas',
      relocation: 'Mudanza',
      living: 'Coste de vida',
      incomeGivenUp: 'Ingresos perdidos',
      raise: 'Ingresos después',
      discountRate: 'Tasa de descuento',
      payGrowth: 'Crecimiento de los ingresos',
      horizon: 'Años que se miran',
    },
  },
  offers: {
    title: 'Lo que podría ganar con él',
    explain:
      'Nadie sabe cuánto ganará. Estas cifras están publicadas; la que tome cuenta como su supuesto hasta que la deje.',
    take: 'Tomar como supuesto',
    takeThis: (label: string) => `Tomar como supuesto: ${label}`,
    taken: 'Tomada como su supuesto',
    drop: 'Dejarla',
    own: 'Una cifra propia',
    none: 'No hay nada publicado para este país. Puede dar una cifra propia.',
  },
  others: { title: 'Otras formas de cursarlo' },
  modes: { FULL_TIME: 'Tiempo completo', PART_TIME: 'Tiempo parcial', ANY: 'Cualquier dedicación' },
  terms: {
    title: 'En qué moneda',
    currency: (currency: string) =>
      `Los importes están en ${currency}, a los precios que dicen las fuentes.`,
    rates: (date: string) => `Tipos de cambio del ${date}.`,
    noRates:
      'El servidor no tiene tipos de cambio: los importes en otras monedas no pueden compararse.',
    changeCurrency: 'Otra moneda',
  },
  emptyProfile: {
    cost: 'Sin su perfil el coste es un intervalo amplio, y no se sabe a qué renunciaría.',
    apply: 'Diga lo que tiene, y cada requisito recibe respuesta.',
    open: 'Rellenar su perfil',
    promise: 'Se queda en este navegador.',
  },
  refused: 'El catálogo no tiene este programa, así que no se calcula nada.',
  noCountry: 'No se sabe dónde se imparte este programa, así que no se calcula nada.',
  eligibility: {
    status: {
      MET: 'Cumple todo lo que se exige para solicitarlo.',
      NOT_MET: 'Falta algo que se exige.',
      UNKNOWN: 'Aún no se puede decir todo.',
    },
    nothing: 'Ninguna fuente dice qué se exige. Eso no significa que no se exija nada.',
    metOn: (date: string) => `Solo falta experiencia: completa el ${date}, si sigue trabajando.`,
    counts: (met: number, open: number, short: number) =>
      [
        `cumplidos: ${met}`,
        ...(open > 0 ? [`abiertos: ${open}`] : []),
        ...(short > 0 ? [`faltan: ${short}`] : []),
      ].join(' · '),
    moments: {
      TO_APPLY: 'Para solicitarlo',
      TO_PROGRESS: 'Para avanzar en él',
      TO_GRADUATE: 'Para obtenerlo',
    },
    oneOf: 'Uno de estos',
    preferred: 'preferido, no exigido',
    marks: { MET: 'cumplido', NOT_MET: 'falta', UNKNOWN: 'abierto' },
    source: 'Dónde lo dice',
    caution:
      'La facultad decide. Lo que aquí se escribe es lo que dicen las fuentes, no una promesa.',
  },
};
