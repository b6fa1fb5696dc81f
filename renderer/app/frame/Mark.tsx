/** The product's sign: a key. */
export function Mark() {
  return (
    <svg className="mark" width="28" height="28" viewBox="0 0 28 28" aria-hidden="true">
      <rect width="28" height="28" rx="6" fill="var(--kp-accent)" />
      <circle cx="10" cy="14" r="3.75" fill="none" stroke="var(--kp-on-accent)" strokeWidth="2" />
      <path
        d="M13.75 14H22M18 14v4M22 14v3"
        fill="none"
        stroke="var(--kp-on-accent)"
        strokeWidth="2"
        strokeLinecap="round"
      />
    </svg>
  )
}
