import type { Answer, PlatformSurface, Reason, SurfaceAnswer } from '../../platforms/answer.ts';

/** Everything that has the same answer, told once. */
export interface AnswerGroup {
  answer: Answer;
  surfaces: PlatformSurface[];
  reasons: GroupedReason[];
  instead: GroupedPlaces[];
  /** What to do when a young person writes there first. */
  writtenFirst: GroupedReason[];
}

/** What to use instead, and of which surfaces, where that is not all of the group's. */
export interface GroupedPlaces {
  places: SurfaceAnswer['instead'];
  only: PlatformSurface[] | null;
}

export interface GroupedReason extends Reason {
  /** Surfaces that it holds for, where that is not all of the group's. */
  only: PlatformSurface[] | null;
}

const strictness: Record<Answer, number> = { 'not-permitted': 0, ask: 1, 'with-conditions': 2, permitted: 3 };

/** A platform's answers by what they say, the strictest first; each reason and each other way named once. */
export function groupAnswers(answers: readonly SurfaceAnswer[]): AnswerGroup[] {
  const byAnswer = new Map<Answer, SurfaceAnswer[]>();
  for (const one of answers) byAnswer.set(one.answer, [...(byAnswer.get(one.answer) ?? []), one]);
  return [...byAnswer]
    .map(([answer, members]) => ({
      answer,
      surfaces: members.map(({ surface }) => surface),
      reasons: reasonsOf(members, ({ reasons }) => reasons),
      instead: insteadOf(members),
      writtenFirst: reasonsOf(members, ({ writtenFirst }) => [writtenFirst]),
    }))
    .toSorted((a, b) => strictness[a.answer] - strictness[b.answer]);
}

function reasonsOf(
  members: readonly SurfaceAnswer[],
  of: (one: SurfaceAnswer) => readonly Reason[],
): GroupedReason[] {
  const byText = new Map<string, { reason: Reason; surfaces: PlatformSurface[] }>();
  for (const member of members) {
    const { surface } = member;
    for (const reason of of(member)) {
      const key = `${reason.clause} ${reason.text}`;
      const known = byText.get(key);
      if (known) known.surfaces.push(surface);
      else byText.set(key, { reason, surfaces: [surface] });
    }
  }
  return [...byText.values()].map(({ reason, surfaces }) => ({
    ...reason,
    only: surfaces.length === members.length ? null : surfaces,
  }));
}

function insteadOf(members: readonly SurfaceAnswer[]): GroupedPlaces[] {
  const byPlaces = new Map<string, { places: SurfaceAnswer['instead']; surfaces: PlatformSurface[] }>();
  for (const { surface, instead: places } of members) {
    if (places.length === 0) continue;
    const key = places.map((place) => `${place.platform} ${place.surface}`).join(', ');
    const known = byPlaces.get(key);
    if (known) known.surfaces.push(surface);
    else byPlaces.set(key, { places, surfaces: [surface] });
  }
  return [...byPlaces.values()].map(({ places, surfaces }) => ({
    places,
    only: surfaces.length === members.length ? null : surfaces,
  }));
}
