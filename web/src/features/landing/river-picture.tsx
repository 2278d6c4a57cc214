/**
 * The city as a sign: the sun stands on the equator, over the far bank with its roofs and the wide river. Drawn with
 * the tokens, so it follows the city's colours and the scheme.
 */
export function RiverPicture() {
  return (
    <svg
      class="river"
      viewBox="0 0 560 420"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      focusable="false"
    >
      <rect class="river__sky" width="560" height="420" />
      <circle class="river__halo" cx="368" cy="176" r="128" />
      <circle class="river__sun" cx="368" cy="176" r="74" />
      <path class="river__equator" d="M0 176h560" />
      <path
        class="river__bank"
        d="M0 246v-26h34v-22l22-18 22 18v22h30v-34h26v34h22v-48l9-26 9 26v48h34v-16l30-22 30 22v16h40v-12h46v12h28v-30l18-15 18 15v30h42v-10h40v10h90v70H0z"
      />
      <path class="river__far" d="M0 246c70-14 140-14 210 0s140 14 210 0 105-12 140-6v180H0z" />
      <path class="river__middle" d="M0 292c60-16 120-16 180 0s120 16 190 0 130-14 190 2v126H0z" />
      <path class="river__near" d="M0 348c80-20 150-18 220 0s150 16 220-2 90-12 120-6v80H0z" />
      <path class="river__boat" d="M150 286h92l-16 20h-58zm30-4v-22h32v22z" />
    </svg>
  );
}
