/**
 * What the criteria say, in English: at most 20 words a sentence, no blame. `$name` is the platform, `$year` the year
 * in which it closed, `$age` its minimum age, `$instead` what to use instead.
 */
export const english = {
  closed: '$name has closed, so nothing there can stay on record.',
  closedIn: '$name closed in $year, so nothing there can stay on record.',
  noRecord: 'Nothing here stays on a permanent record that others could check.',
  vanishes: 'What is sent here disappears by itself, so there is no permanent record.',
  recordUnknown: 'Nobody has checked yet whether this keeps a permanent record.',
  vanishOff: 'Keep every disappearing or view-once setting off.',
  recordKept: 'What is written here stays on record.',
  hidden: '$name hides who a message is from.',
  unnamedUnknown: 'Nobody has checked yet whether a sender can stay anonymous here.',
  unnamed: 'A sender can stay anonymous on $name.',
  nameAll: 'Let nobody join or post without a name.',
  codeNames: 'The code names email and phone for what has to be private.',
  private:
    'This is a private message or call on a social network or app. If it must be private, use email or phone.',
  wholeGroup: 'Use it for the whole group only, never for talk with one young person.',
  strangers: '$name is made for meeting new people. Do not become an online contact of a young person.',
  follows: '$name shows contacts where each other is. Do not become an online contact of a young person.',
  game: 'Do not play or chat in online games with young people. Official business on official accounts is the one exception.',
  indecent: '$name carries sexual content. Never contact a young person there.',
  open: 'Everybody can see it, so it is open to others.',
  adultInMeeting: 'Have a second approved adult in the meeting.',
  adultInGroup: 'Have a second approved adult in the group, who can see all of it.',
  note: 'Write a note of the conversation afterwards.',
  recordIt: 'Record it, or write a note afterwards, where a colleague can check it.',
  keepCopy: 'Words can be deleted here. Keep a copy where a colleague can check it.',
  organisation: 'The account shows that it comes from the organisation.',
  sayWho: 'Say who you are and in which role.',
  program: 'On $name a program answers. It is not clear who its words are from.',
  workPhone: "Use the organisation's phone and number, never your own.",
  workAddress: "Use the organisation's address, never your own.",
  officialAccount: 'Use an official account of the organisation, never your own.',
  pictureStore: "Never share a picture or file store of your own. Use the organisation's.",
  smsAgreed: 'Agree it with your line manager first.',
  smsSenders: 'Only people approved to send text messages may do so.',
  smsAnswers: 'Text one young person only to answer a question or request, never to chat.',
  smsKept: 'Store and back up every message. Never edit or delete one.',
  smsBulk: 'Send bulk messages only through approved channels, which record them.',
  noPlace: 'The register knows no place on $name where people write to each other.',
  notHere: "The register doesn't say that $name has this. Ask your safeguarding lead before you use it.",
  unsettled: 'The code and the register do not settle this. Ask your safeguarding lead before you use it.',
  notListed: 'The register does not list this. Ask your safeguarding lead before you use it.',
  notQuite: 'The register lists nothing of quite this name. Ask your safeguarding lead before you use it.',
  firstNo: 'Do not carry on there. Keep a copy and tell your line manager. Answer here instead: $instead.',
  firstAsk: 'Keep what they wrote. Ask your safeguarding lead before you answer.',
  firstSms:
    'You may answer a question or request if you are approved to send text messages. Keep every message.',
  firstCall: 'You may take the call. Write a note of it afterwards.',
  firstEmail: "Answer from the organisation's address, and keep the messages.",
  firstTogether: 'Answer only where a second approved adult sees it. Keep to the conditions above.',
  firstOpen:
    'Answer where everybody can see it, from the official account. Take what is private to email or phone.',
  age: 'Its own minimum age is $age. Ask nobody younger to use it.',
  under16Named:
    'The government has announced that under-16s will not be allowed an account here. It is not in force yet.',
  under16Exempt:
    'The restriction that the government has announced for under-16s leaves $name out. It is not in force yet.',
  service: 'Young people may turn to $name for help themselves. You may tell them about it.',
  modeOf: 'This is a part of $name, and has an answer of its own.',
} as const;

export type WordKey = keyof typeof english;
export type Words = Readonly<Record<WordKey, string>>;
