import type { Words } from './words-en.ts';

/** What the criteria say, in Welsh; see the English for what is filled in. */
export const welsh: Words = {
  closed: 'Mae $name wedi cau, felly ni all dim yno aros ar gofnod.',
  closedIn: 'Caeodd $name yn $year, felly ni all dim yno aros ar gofnod.',
  noRecord: 'Does dim byd yma yn aros ar gofnod parhaol y gallai eraill ei wirio.',
  vanishes: 'Mae’r hyn a anfonir yma yn diflannu ohono’i hun, felly does dim cofnod parhaol.',
  recordUnknown: 'Does neb wedi gwirio eto a yw hwn yn cadw cofnod parhaol.',
  vanishOff: 'Diffoddwch bob gosodiad diflannu neu weld unwaith.',
  recordKept: 'Mae’r hyn a ysgrifennir yma yn aros ar gofnod.',
  hidden: 'Mae $name yn cuddio oddi wrth bwy y daw neges.',
  unnamedUnknown: 'Does neb wedi gwirio eto a all anfonwr aros yn ddienw yma.',
  unnamed: 'Gall anfonwr aros yn ddienw ar $name.',
  nameAll: 'Peidiwch â gadael i neb ymuno na phostio heb enw.',
  codeNames: 'Mae’r cod yn enwi e-bost a ffôn ar gyfer yr hyn sy’n gorfod bod yn breifat.',
  private:
    'Neges neu alwad breifat ar rwydwaith cymdeithasol neu ap yw hon. Os oes rhaid iddi fod yn breifat, defnyddiwch e-bost neu ffôn.',
  wholeGroup: 'Defnyddiwch ef ar gyfer y grŵp cyfan yn unig, nid i siarad ag un person ifanc.',
  strangers:
    'Mae $name wedi’i wneud i gwrdd â phobl newydd. Peidiwch â dod yn gyswllt ar-lein i berson ifanc.',
  follows:
    'Mae $name yn dangos i gysylltiadau ble mae ei gilydd. Peidiwch â dod yn gyswllt ar-lein i berson ifanc.',
  game: 'Peidiwch â chwarae na sgwrsio mewn gemau ar-lein gyda phobl ifanc. Busnes swyddogol ar gyfrifon swyddogol yw’r unig eithriad.',
  indecent: 'Mae $name yn cynnwys deunydd rhywiol. Peidiwch byth â chysylltu â pherson ifanc yno.',
  open: 'Gall pawb ei weld, felly mae’n agored i eraill.',
  adultInMeeting: 'Sicrhewch fod ail oedolyn cymeradwy yn y cyfarfod.',
  adultInGroup: 'Sicrhewch fod ail oedolyn cymeradwy yn y grŵp sy’n gallu gweld y cyfan.',
  note: 'Ysgrifennwch nodyn o’r sgwrs wedyn.',
  recordIt: 'Recordiwch ef, neu ysgrifennwch nodyn wedyn, lle gall cydweithiwr ei wirio.',
  keepCopy: 'Gellir dileu geiriau yma. Cadwch gopi lle gall cydweithiwr ei wirio.',
  organisation: 'Mae’r cyfrif yn dangos ei fod yn dod oddi wrth y sefydliad.',
  sayWho: 'Dywedwch pwy ydych chi ac ym mha rôl.',
  program: 'Ar $name rhaglen sy’n ateb. Nid yw’n glir oddi wrth bwy y daw ei geiriau.',
  workPhone: 'Defnyddiwch ffôn a rhif y sefydliad, nid eich rhai eich hun.',
  workAddress: 'Defnyddiwch gyfeiriad y sefydliad, nid eich un eich hun.',
  officialAccount: 'Defnyddiwch gyfrif swyddogol y sefydliad, nid eich un eich hun.',
  pictureStore: 'Peidiwch byth â rhannu storfa luniau neu ffeiliau bersonol. Defnyddiwch un y sefydliad.',
  smsAgreed: 'Cytunwch ar hyn gyda’ch rheolwr llinell yn gyntaf.',
  smsSenders: 'Dim ond pobl sydd wedi’u cymeradwyo i anfon negeseuon testun gaiff wneud hynny.',
  smsAnswers: 'Anfonwch neges at un person ifanc i ateb cwestiwn neu gais yn unig, nid i sgwrsio.',
  smsKept: 'Storiwch bob neges a chadwch gopi wrth gefn. Peidiwch byth â golygu na dileu un.',
  smsBulk: 'Anfonwch negeseuon swmp drwy sianeli cymeradwy yn unig, sy’n eu cofnodi.',
  noPlace: 'Nid yw’r gofrestr yn gwybod am le ar $name lle mae pobl yn ysgrifennu at ei gilydd.',
  notHere:
    'Nid yw’r gofrestr yn dweud bod hyn ar gael ar $name. Gofynnwch i’ch arweinydd diogelu cyn ei ddefnyddio.',
  unsettled: 'Nid yw’r cod na’r gofrestr yn setlo hyn. Gofynnwch i’ch arweinydd diogelu cyn ei ddefnyddio.',
  notListed: 'Nid yw’r gofrestr yn rhestru hwn. Gofynnwch i’ch arweinydd diogelu cyn ei ddefnyddio.',
  notQuite:
    'Nid yw’r gofrestr yn rhestru dim o’r union enw hwn. Gofynnwch i’ch arweinydd diogelu cyn ei ddefnyddio.',
  firstNo:
    'Peidiwch â pharhau yno. Cadwch gopi a dywedwch wrth eich rheolwr llinell. Atebwch yma yn lle hynny: $instead.',
  firstAsk: 'Cadwch yr hyn a ysgrifennwyd. Gofynnwch i’ch arweinydd diogelu cyn ateb.',
  firstSms:
    'Cewch ateb cwestiwn neu gais os ydych wedi’ch cymeradwyo i anfon negeseuon testun. Cadwch bob neges.',
  firstCall: 'Cewch gymryd yr alwad. Ysgrifennwch nodyn ohoni wedyn.',
  firstEmail: 'Atebwch o gyfeiriad y sefydliad, a chadwch y negeseuon.',
  firstTogether:
    'Peidiwch ag ateb ond lle mae ail oedolyn cymeradwy yn gweld hynny. Cadwch at yr amodau uchod.',
  firstOpen:
    'Atebwch lle gall pawb ei weld, o’r cyfrif swyddogol. Ewch â’r hyn sy’n breifat i e-bost neu ffôn.',
  age: 'Ei isafswm oed ei hun yw $age. Peidiwch â gofyn i neb iau ei ddefnyddio.',
  under16Named: 'Mae’r llywodraeth wedi cyhoeddi na chaiff neb dan 16 gyfrif yma. Nid yw mewn grym eto.',
  under16Exempt:
    'Mae’r cyfyngiad y mae’r llywodraeth wedi’i gyhoeddi i rai dan 16 yn eithrio $name. Nid yw mewn grym eto.',
  service: 'Gall pobl ifanc droi at $name am help eu hunain. Cewch ddweud wrthynt amdano.',
  modeOf: 'Rhan o $name yw hwn, ac mae ganddo ei ateb ei hun.',
};
