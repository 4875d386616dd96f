/**
 * Words by which entities are known, as parts of patterns. What finds an entity is built of them, and so is what tells
 * whether it is worth trying (`../../text/signs.ts`): a word that is added here is known to both.
 */
export const passwords = 'password|passcode|passphrase|pword|pwd|pw';
export const fileEndings = 'pdf|docx?|xlsx?|pptx?|jpe?g|png|csv|mp[34]|zip';
export const vehicles = 'reg|registration|registered|number ?plates?|plates?|vrm|vehicle|car|van';
/** Who keeps mail, where it is said: "at gmail dot com". */
export const providers =
  'gmail|hotmail|outlook|yahoo|icloud|googlemail|live|proton|protonmail|aol|btinternet|sky';
/** Where people have a name of their own. */
export const accounts =
  'ig|insta|instagram|snap|snapchat|sc|tiktok|tt|discord|twitter|psn|gamertag|kik|username|user ?name|handle|roblox|xbox|steam|bereal';
export const numbers = 'zero|oh|nought|one|two|three|four|five|six|seven|eight|nine';
export const calls =
  'call|ring|rung|text|txt|phone|whatsapp|reach|contact|dial|bell|buzz|message|msg|tel|telephone|mob|mobile|cell|landline|fax|ph';
export const streets =
  'street|st|road|rd|avenue|ave|lane|ln|close|terrace|drive|crescent|court|gardens|grove|place|way|row|hill|square|mews|walk|rise|parade|view';
