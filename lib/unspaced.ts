/** The scripts whose words aren't parted by spaces, for the inside of a class in a regular expression (flag u). */
export const unspaced = "\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}";
