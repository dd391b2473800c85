const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

export const MALE_FIRST_NAMES = words(
  'Aaron Abdul Abraham Adam Adolf Adrian Ahmed Alan Albert Alex Alexander Alexei Alfred Ali Andreas Andrew Andrei Anthony Antonio Antonín Arthur ' +
    'Barack Ben Benjamin Bernard Bill Bob Boris Brian Bruce Carl Carlos Charles Chris Christian Christopher Claude Colin Craig Dan Daniel ' +
    'David Dennis Dmitri Donald Douglas Edgar Edmund Eduard Edward Emmanuel Eric Ernest Ernst Eugene Felix Ferdinand Francis Francisco Frank ' +
    'Franklin Franz Fred Frederick Friedrich Gary Geoffrey George Gerald Giovanni Giuseppe Gordon Graham Gregory Gustav Hans Harold Harry ' +
    'Hassan Heinrich Henri Henry Herbert Herman Howard Hugh Ian Ibrahim Igor Imran Isaac Ivan Jack Jacob Jacques James Jan Jason Jean Jeff ' +
    'Jeffrey Jeremy Jerry Jim Joe Johann Johannes John Jon Jonathan Jorge Jose José Josef Joseph Joshua Juan Julius Karl Keith Ken Kenneth ' +
    'Kevin Klaus Larry Lawrence Lee Leo Leon Leonard Leonid Leopold Louis Ludwig Luis Luke Marcus Mario Mark Martin Matthew Maurice Max Michael ' +
    'Michel Miguel Mike Mikhail Mohamed Mohammad Mohammed Muhammad Narendra Nathan Neil Nelson Nicholas Nick Nicolas Nigel Noah Oliver Omar ' +
    'Oscar Otto Patrick Paul Pedro Peter Philip Philippe Pierre Rafael Ralph Ray Raymond Richard Robert Rodney Roger Roland Ronald Roy Rudolf ' +
    'Russell Ryan Salman Sam Samuel Scott Sergei Simon Stanley Stefan Stephen Steve Steven Stuart Ted Terry Theodore Thomas Tim Timothy Tom ' +
    'Tony Victor Viktor Vincent Vladimir Walter Warren Wilhelm William Winston Wolfgang Xi Yuri Yusuf Zachary',
)

export const FEMALE_FIRST_NAMES = words(
  'Ada Agnes Alice Alison Amanda Amy Ana Angela Angelina Anita Ann Anna Anne Annie Barbara Beatrice Benazir Betty Carol Caroline Catherine ' +
    'Charlotte Christina Christine Claire Clara Cynthia Deborah Diana Diane Dolores Donna Dorothy Eleanor Elena Elizabeth Ellen Emily Emma Eva ' +
    'Evelyn Fatima Fiona Florence Frances Gabriela Grace Greta Hannah Harriet Helen Hillary Ida Indira Irene Isabel Isabella Jane Janet Jean ' +
    'Jennifer Jessica Jill Joan Joanna Josephine Judith Julia Julie Karen Kate Katherine Kathleen Laura Lena Linda Lisa Louise Lucy Lydia Malala ' +
    'Margaret Maria Marie Martha Mary Maya Megan Melissa Michelle Mildred Monica Nancy Natalia Natasha Nicole Nina Olga Olivia Pamela Patricia ' +
    'Paula Rachel Rebecca Rita Rosa Rosalind Rose Ruth Sally Samantha Sandra Sara Sarah Sharon Sofia Sonia Sophia Sophie Stella Stephanie Susan ' +
    'Sylvia Teresa Tina Ursula Valentina Vera Victoria Virginia Wendy Yvonne',
)

export const isFirstName = (word: string): boolean =>
  MALE_FIRST_NAMES.has(word) || FEMALE_FIRST_NAMES.has(word)

/** Words before a name that make it a person's. */
export const PERSON_TITLES = words(
  'Mr Mr. Mrs Mrs. Ms Ms. Dr Dr. Prof Prof. Professor President Minister Senator General King Queen Prince Princess Sir Lord Lady Chancellor ' +
    'Governor Captain Colonel Judge Justice Pope Emperor Saint Bishop Archbishop Rabbi Imam Secretary Mayor Representative Director',
)

/** Last words of a name that make it an organisation's. */
export const ORGANISATION_WORDS = words(
  'University Institute Institutes College Organization Organisation Programme Program Foundation Panel Council Commission Committee Agency ' +
    'Department Ministry Company Corporation Congress Parliament Party Hospital Association Union Society Nations Academy Museum Orchestra Bank ' +
    'Court Senate Group Inc Inc. Ltd Corp Corp. Service Bureau Authority Administration Assembly Church League Federation Fund Laboratory ' +
    'Observatory Times Post Press Journal News Alliance Army Navy Government Cabinet School Club Team Board',
)

/** Last words of a name that make it a place's. */
export const PLACE_WORDS = words(
  'River Sea Ocean Mountain Mountains Reef Island Islands Bay Valley Desert Lake Coast Street County Province State City Town Village Peninsula ' +
    'Plateau Canyon Forest Park Gulf Strait Channel Cape Falls Territory Region District Archipelago Hill Hills Square Bridge Airport Basin Wales ' +
    'Africa Asia Europe America Antarctica Oceania Arctic',
)

/** Cities and regions often met in articles, beside the countries. */
export const PLACES = words(
  'Moscow Kyiv Kiev Islamabad Karachi Lahore Delhi Mumbai Beijing Shanghai Tokyo Seoul Paris London Berlin Rome Madrid Vienna Prague Warsaw ' +
    'Budapest Athens Istanbul Ankara Tehran Baghdad Cairo Jerusalem Damascus Beirut Riyadh Dubai Kabul Dhaka Bangkok Jakarta Manila Hanoi Sydney ' +
    'Melbourne Canberra Washington Boston Chicago Philadelphia Houston Detroit Seattle California Texas Florida Virginia Ohio Massachusetts ' +
    'Pennsylvania Illinois Michigan Georgia Alaska Hawaii Toronto Montreal Ottawa Quebec Ontario Havana Lima Bogotá Santiago Brasília Nairobi ' +
    'Lagos Johannesburg Geneva Zurich Brussels Amsterdam Copenhagen Stockholm Oslo Helsinki Dublin Edinburgh Lisbon Barcelona Milan Venice ' +
    'Florence Naples Munich Hamburg Frankfurt Siberia Crimea Kashmir Tibet Punjab Bohemia Moravia Bavaria Tasmania Queensland Victoria Europe ' +
    'Asia Africa Antarctica Scandinavia Mesopotamia Arabia Anatolia Balkans Caucasus Mediterranean Atlantic Pacific Himalayas Alps Sahara ' +
    'Constantinople Alexandria Carthage Babylon Hollywood Manhattan Brooklyn Kremlin',
)

export const MONTHS = words(
  'January February March April May June July August September October November December',
)
export const WEEKDAYS = words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday')

/** Small words inside names, for a pattern: 'Vincent van Gogh', 'Santiago Ramón y Cajal'. 'of', 'the' and 'and', which also join what are no names, are not among them. */
export const NAME_PARTICLES = 'de|del|della|di|da|dos|du|la|le|van|von|der|den|al|el|bin|ibn|y'
