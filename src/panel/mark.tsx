/** @jsxImportSource ../draw */
/** Our sign: a speech bubble with an eye in it. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
      <path
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linejoin="round"
        d="M3 5h18v11H11l-5 4v-4H3z"
      />
      <circle cx="12" cy="10.5" r="2.6" fill="currentColor" />
    </svg>
  );
}
