/** How often words stand in ordinary messages: so many times in ten thousand words. Counted in `rules/reader/messages`. */
const counted: Record<number, string> = {
  500: '{name} the',
  200: 'and on to {number}',
  130: 'a you in for it at is your of i {time} {emoji}',
  60: 'with so that be one me from by if are about have we my',
  40: 'not no its all up will has two can as our youth do was office please us or this what who {url} {hashtag}',
  20: `dear dont out ive back well there them say like come bring tell but only get were im before ill go asked see
    would form an day off after ask first good they own put young got know {emoticon} {money} {handle} {email} {phone}`,
  12: `next hall youre three been need school group people nobody theres minutes read bus page thats saturday when just
    friday time team last parents stall name room her id branch under four cant thank home here had down meeting any
    which now over how sunday night send he then want half monday ten every may could right thursday yours new told six
    anyone should`,
  7: `members did said mrs tonight same debate council panel week take through keep ring open each still than year list
    write hi goes question attached never till again round where says phone she his sorry full done both tuesday coach
    mr door stop look best nine too youve speech everyone five more why am thanks second library questions let thing
    him answer committee forms free use vote lot today find because desk leave number think other count nothing their
    left mum names officer work youll sign talk whole`,
  4: `doors since leaders youd leaflets welcome isnt old weve going table somebody line post wednesday campaign hear way
    front ones morning motion paper needs very staff wrong bit gets word meet years wont anything yes follow consent
    give hello signed parent tea late made big tomorrow start else shes street whos without hand make letter evening
    bank went press run some does hes call anybody rather house shall side until lunch those stay road box show
    outside place doing long website sent mind party once park asking something rest better end came wants walk friends
    lost sit speak gone chat between always mine someone message behind u photo theyre account date check kind past
    pick note dad being even card words person`,
};

const perWord = new Map(
  Object.entries(counted).flatMap(([times, words]) =>
    words.split(/\s+/).map((word): [string, number] => [word, Number(times)]),
  ),
);

/** Of any word not counted. */
const RARE = 0.3;
/** Of the words that begin alike and are not counted. */
const RARE_BEGINNING = 2;

/** How often a word stands in ten thousand of ordinary messages, roughly. */
export const timesOf = (word: string): number => perWord.get(word) ?? RARE;

/** The same for all words that begin so. Linear in the words counted. */
export function timesOfBeginning(prefix: string): number {
  let times = RARE_BEGINNING;
  for (const [word, each] of perWord) if (word.startsWith(prefix)) times += each;
  return times;
}
