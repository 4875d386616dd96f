import source, { verbs } from 'virtual:pack';
import { compilePack, type Pack } from '../engine/pack.ts';
import { learnVerbForms } from '../engine/phrases/verb-forms.ts';

let compiled: Pack | undefined;

/** The pack that the build put in. Compiled on first use after each start of the worker; holds no state of a draft. */
export function shippedPack(): Pack {
  if (!compiled) {
    learnVerbForms(verbs);
    compiled = compilePack(source);
  }
  return compiled;
}
