const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Nouns for persons or groups of them: what may speak, decide and hold an opinion. */
export const PEOPLE_NOUNS = words(
  'people person man woman child boy girl parent mother father family adult teenager student pupil teacher scholar scientist researcher expert ' +
    'analyst critic supporter opponent advocate observer commentator historian economist biologist physicist chemist astronomer geologist ' +
    'psychologist sociologist philosopher engineer doctor physician nurse patient lawyer judge journalist reporter author writer poet composer ' +
    'artist painter musician singer actor director player athlete coach leader president minister king queen emperor ruler prince governor mayor ' +
    'senator politician lawmaker legislator diplomat ambassador official officer soldier general worker farmer merchant trader slave owner ' +
    'citizen resident immigrant migrant refugee settler colonist native inhabitant voter candidate member follower user consumer customer buyer ' +
    'seller employee employer manager investor policymaker negotiator activist campaigner participant volunteer victim criminal ' +
    'prisoner priest monk missionary pilgrim visitor tourist traveller traveler explorer sailor hunter fisherman diver driver pilot astronaut ' +
    'founder inventor owner producer publisher editor reader viewer listener spokesperson spokesman spokeswoman chairman chairwoman secretary ' +
    'proponent skeptic sceptic conservative liberal democrat republican nationalist communist protester rebel ally enemy',
)

export const GROUP_NOUNS = words(
  'government administration ministry department agency committee commission council parliament congress senate court party opposition company ' +
    'corporation firm business industry bank union organization organisation association institution university college school hospital team ' +
    'group army military police media outlet newspaper press community public society nation country state power authority bloc alliance ' +
    'coalition movement church empire kingdom tribe board panel jury regime electorate crew',
)

/** Singular nouns that stand with 'the' because there is one of them: no antecedent need be looked for. */
export const UNIQUE_NOUNS = words(
  'world sun moon earth sky sea ocean universe internet economy environment public past future present government weather climate atmosphere ' +
    'equator north south east west middle brain heart body blood skin liver mind human law state police press media poor rich elderly young ' +
    'majority minority rest use number amount rate end beginning start ability need lack idea concept fact importance presence absence',
)

/** Nouns that point back at something told before when they stand bare with 'the', or with 'this'. */
export const ANAPHORIC_NOUNS = words(
  'visit trip journey meeting move deal talk process situation issue problem event decision method result conflict agreement trial study analysis report ' +
    'research case condition incident attack document announcement statement approach shift context aftermath author team group company city ' +
    'country town village island region area nation state project plan policy program programme idea concept theory model ' +
    'technique procedure practice example experiment test finding question answer answer claim argument position view discussion debate ' +
    'conversation war battle period era time year day moment century decade man woman boy girl child couple family leader side party two latter ' +
    'former device system structure object material substance disease virus species animal plant law act bill rule proposal offer effort ' +
    'measure action response reaction change trend pattern effect cause reason factor purpose goal impact consequence implication timing result ' +
    'outcome leader author detail specifics groundwork optics setting speaker narrator patient subject participant increase decrease decline growth',
)

/** Head nouns too empty to be an answer worth asking for. */
export const EMPTY_NOUNS = words(
  'thing way lot number kind sort type part piece matter fact case example point aspect factor variety range series set bit deal one other ' +
    'something anything everything nothing moment time sense role place reminder question consequence implication impact result effect outcome ' +
    'aftermath timing development realignment context detail specifics optics walk step message',
)
