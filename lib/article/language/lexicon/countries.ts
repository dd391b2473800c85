/** Countries by region, in their common English names, each with the words for its people; aliases share an entry. */
interface Country {
  names: string[]
  demonyms: string[]
  region: Region
}
export type Region =
  | 'Western Europe'
  | 'Eastern Europe'
  | 'Middle East'
  | 'South Asia'
  | 'East Asia'
  | 'Africa'
  | 'North America'
  | 'South America'
  | 'Oceania'

const TABLE: Record<Region, string> = {
  'Western Europe':
    'France:French; Germany:German; Italy:Italian; Spain:Spanish; Portugal:Portuguese; Belgium:Belgian; Netherlands|Holland:Dutch; ' +
    'Luxembourg:Luxembourgish; Switzerland:Swiss; Austria:Austrian; Ireland:Irish; United Kingdom|UK|U.K.|Britain|Great Britain:British; ' +
    'England:English; Scotland:Scottish; Wales:Welsh; Denmark:Danish; Norway:Norwegian; Sweden:Swedish; Finland:Finnish; Iceland:Icelandic; ' +
    'Greece:Greek; Malta:Maltese; Cyprus:Cypriot',
  'Eastern Europe':
    'Russia|Russian Federation|Soviet Union|USSR:Russian|Soviet; Ukraine:Ukrainian; Belarus:Belarusian; Poland:Polish; ' +
    'Czech Republic|Czechia|Czechoslovakia:Czech; Slovakia:Slovak; Hungary:Hungarian; Romania:Romanian; Bulgaria:Bulgarian; Serbia:Serbian; ' +
    'Croatia:Croatian; Slovenia:Slovenian; Bosnia:Bosnian; Albania:Albanian; Moldova:Moldovan; Estonia:Estonian; Latvia:Latvian; ' +
    'Lithuania:Lithuanian; Georgia:Georgian; Armenia:Armenian; Azerbaijan:Azerbaijani; Kosovo:Kosovar; Montenegro:Montenegrin',
  'Middle East':
    'Turkey|Türkiye:Turkish; Iran|Persia:Iranian|Persian; Iraq:Iraqi; Syria:Syrian; Lebanon:Lebanese; Israel:Israeli; Palestine:Palestinian; ' +
    'Jordan:Jordanian; Saudi Arabia:Saudi; Yemen:Yemeni; Oman:Omani; Qatar:Qatari; Kuwait:Kuwaiti; Bahrain:Bahraini; ' +
    'United Arab Emirates|UAE:Emirati',
  'South Asia':
    'India:Indian; Pakistan:Pakistani; Bangladesh:Bangladeshi; Sri Lanka:Sri Lankan; Nepal:Nepalese; Bhutan:Bhutanese; ' +
    'Afghanistan:Afghan; Maldives:Maldivian; Kazakhstan:Kazakh; Uzbekistan:Uzbek; Turkmenistan:Turkmen; Tajikistan:Tajik; Kyrgyzstan:Kyrgyz',
  'East Asia':
    'China|PRC:Chinese; Japan:Japanese; South Korea:South Korean; North Korea:North Korean; Korea:Korean; Taiwan:Taiwanese; ' +
    'Mongolia:Mongolian; Vietnam:Vietnamese; Thailand:Thai; Cambodia:Cambodian; Laos:Laotian; Myanmar|Burma:Burmese; ' +
    'Malaysia:Malaysian; Singapore:Singaporean; Indonesia:Indonesian; Philippines:Filipino|Philippine',
  Africa:
    'Egypt:Egyptian; Libya:Libyan; Tunisia:Tunisian; Algeria:Algerian; Morocco:Moroccan; Sudan:Sudanese; South Sudan:South Sudanese; ' +
    'Ethiopia:Ethiopian; Eritrea:Eritrean; Somalia:Somali; Kenya:Kenyan; Uganda:Ugandan; Tanzania:Tanzanian; Rwanda:Rwandan; ' +
    'Nigeria:Nigerian; Ghana:Ghanaian; Senegal:Senegalese; Mali:Malian; Niger:Nigerien; Chad:Chadian; Cameroon:Cameroonian; ' +
    'Angola:Angolan; Zambia:Zambian; Zimbabwe:Zimbabwean; Mozambique:Mozambican; Namibia:Namibian; Botswana:Botswanan; ' +
    'South Africa:South African; Madagascar:Malagasy; Malawi:Malawian; Liberia:Liberian; Sierra Leone:Sierra Leonean; ' +
    'Ivory Coast:Ivorian; Congo:Congolese; Gabon:Gabonese; Mauritius:Mauritian; Djibouti:Djiboutian',
  'North America':
    'United States|US|U.S.|USA|U.S.A.|America|United States of America:American; Canada:Canadian; Mexico:Mexican; Cuba:Cuban; ' +
    'Jamaica:Jamaican; Haiti:Haitian; Dominican Republic:Dominican; Guatemala:Guatemalan; Honduras:Honduran; Nicaragua:Nicaraguan; ' +
    'El Salvador:Salvadoran; Costa Rica:Costa Rican; Panama:Panamanian; Bahamas:Bahamian; Greenland:Greenlandic',
  'South America':
    'Brazil:Brazilian; Argentina:Argentine|Argentinian; Chile:Chilean; Peru:Peruvian; Bolivia:Bolivian; Ecuador:Ecuadorian; ' +
    'Colombia:Colombian; Venezuela:Venezuelan; Uruguay:Uruguayan; Paraguay:Paraguayan; Guyana:Guyanese; Suriname:Surinamese',
  Oceania:
    'Australia:Australian; New Zealand:New Zealand; Fiji:Fijian; Samoa:Samoan; Tonga:Tongan; Papua New Guinea:Papuan; Vanuatu:Vanuatuan',
}

const COUNTRIES: Country[] = Object.entries(TABLE).flatMap(([region, line]) =>
  line.split('; ').map((entry) => {
    const [names = '', demonyms = ''] = entry.split(':')
    return { names: names.split('|'), demonyms: demonyms.split('|'), region: region as Region }
  }),
)
const BY_NAME = new Map(COUNTRIES.flatMap((country) => country.names.map((name) => [name, country] as const)))
const BY_DEMONYM = new Map(
  COUNTRIES.flatMap((country) => country.demonyms.map((name) => [name, country] as const)),
)

const withoutThe = (name: string): string => name.replace(/^the /i, '')

export const isCountry = (name: string): boolean => BY_NAME.has(withoutThe(name))
export const isDemonym = (word: string): boolean => BY_DEMONYM.has(word)

/** The first name of the country that a name or a demonym stands for, so that aliases can be told; null if it is none. */
export const countryOf = (name: string): string | null =>
  (BY_NAME.get(withoutThe(name)) ?? BY_DEMONYM.get(name))?.names[0] ?? null

/** Other countries of the same region, in the table's order: what may stand beside it as a wrong answer. */
export function neighboursOf(name: string): string[] {
  const country = BY_NAME.get(withoutThe(name))
  if (!country) return []
  return COUNTRIES.filter((other) => other.region === country.region && other !== country).map(
    (other) => other.names[0]!,
  )
}

/** Names that mean a state of the past or a part as well: right for themselves only. */
const NOT_THE_SAME = /^(?:Soviet Union|USSR|Persia|Czechoslovakia|Holland|Great Britain|Korea)$/

/** Other common names of a country; none for one that is no more. */
export function aliasesOf(name: string): string[] {
  const plain = withoutThe(name)
  if (NOT_THE_SAME.test(plain)) return []
  return (BY_NAME.get(plain)?.names ?? []).filter((other) => other !== plain && !NOT_THE_SAME.test(other))
}

/** The words for the people of other countries of the same region ('French' → 'German', 'Italian' …); none for an unknown word. */
export function demonymsBeside(demonym: string): string[] {
  const country = BY_DEMONYM.get(demonym)
  if (!country) return []
  return COUNTRIES.filter((other) => other.region === country.region && other !== country).map(
    (other) => other.demonyms[0]!,
  )
}
