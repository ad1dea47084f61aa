/** The shape of a published profile: per chapter or section its elements, with their sizes. */
export interface Profilform {
  readonly name: string
  /** A line each: `2.1: tabelle 5×7, text 78`; words of texts, rows × columns of tables. */
  readonly form: string
}

/**
 * Two published profiles of Tempelhof-Schöneberg, edition 2017/18, counted element by element.
 * Nothing of their wording. `karte` and `balken` draw figures of so many Räume, `bild` is an image.
 */
export const profilformen: readonly Profilform[] = [
  {
    name: 'Friedenau',
    form: `1: text 39, text 78, text 23, text 142, tabelle 1×5, text 111
1.1: text 238
1.2: text 186
1.3: text 293
2.1: tabelle 5×7, text 78
2.2: tabelle 5×8, tabelle 10×9, tabelle 5×9, text 123
2.3: tabelle 6×7, text 171, karte 3
2.4: tabelle 3×7, text 88, balken 5
2.5: text 20, tabelle 4×5, text 65
2.6: text 0, tabelle 4×7
3.1: tabelle 5×7, text 58
3.2: tabelle 2×7, karte 3, text 62
3.3: tabelle 2×7, karte 3, text 67
3.4: tabelle 4×7, karte 3, text 125, karte 3
3.5: tabelle 1×7, text 57
4.1: tabelle 3×7, text 66
4.2: tabelle 2×7, text 70
5.1: tabelle 7×6, text 46
5.2: tabelle 2×7, text 47
6: text 97, text 32
7.1: tabelle 4×7, karte 3, text 172
7.2: karte 3, text 34
7.3: text 133
7.4.1: text 23
7.4.2: text 22
8.1.1: tabelle 44×6, text 74
8.1.2: tabelle 11×5
8.1.3: tabelle 1×7, text 109, tabelle 6×6
8.2: tabelle 1×5, text 15
8.3: tabelle 13×5
8.4: tabelle 4×5
8.5.1: text 30
8.5.2: text 30
8.6.1: text 37
8.6.2: tabelle 2×5
8.6.3: tabelle 1×5
8.7: tabelle 20×10, text 53, tabelle 1×4
9.1: tabelle 1×7, text 58, tabelle 11×4, text 86, tabelle 28×6
9.2: tabelle 1×7, text 36, tabelle 25×4
9.3: tabelle 1×7, text 58, karte 3
10.1: text 143
11: text 7
12.1.1: text 27
12.2: tabelle 6×7, text 101, text 89, text 117, text 94, text 71, text 50, text 93
12.3: text 6
13.1: text 83
13.2.1: text 48
13.2.2: text 28
13.2.3: text 30
13.2.4: text 36
14: text 37, text 27`,
  },
  {
    name: 'Tempelhof',
    form: `1: text 723, bild
1.1: bild, text 258
1.2: bild, text 340
1.3: bild, text 308
1.4: bild, text 270
1.5: bild, text 357
1.6: bild, text 422
2.1: tabelle 8×7, text 142, text 89, bild
2.2: tabelle 8×8, tabelle 16×9, tabelle 8×9, text 129
2.3: tabelle 6×7, karte 6, text 152
2.4: text 56, balken 8
2.5: text 20, tabelle 4×6, text 73
2.6: text 36, tabelle 7×7
3.1: tabelle 5×7, bild, text 53
3.2: tabelle 2×7, karte 6, text 93
3.3: tabelle 2×7, karte 6, text 79
3.4: tabelle 4×7, text 100, karte 6, text 32, karte 6, text 46
3.5: karte 6, text 38
4.1: tabelle 3×7, text 64
4.2: tabelle 2×7, text 92
5.1: tabelle 7×6, text 52
5.2: tabelle 2×7, text 52
6: bild, text 399, bild
7.1: tabelle 4×7, karte 6, text 111
7.2: text 143
7.3: bild, text 314
7.4.1: text 30
7.4.2: text 28
7.4.3: text 22
8: bild
8.1: bild
8.1.1: tabelle 53×6, text 27
8.1.2: tabelle 13×5, text 25
8.1.3: tabelle 1×7, text 75, tabelle 6×6
8.2: tabelle 5×5, text 31
8.3: tabelle 25×5
8.4: tabelle 2×5
8.5.1: text 30
8.5.2: text 30
8.5.3: text 19
8.6.1: tabelle 2×5
8.6.2: tabelle 4×5
8.6.3: tabelle 2×5
8.7: bild, tabelle 30×8, text 37, tabelle 1×4
8.8: tabelle 4×5
9: bild, text 37
9.1: tabelle 1×7, text 60, tabelle 34×4, text 86, tabelle 28×6, text 23
9.2: tabelle 1×7, text 39, tabelle 27×4
9.3: tabelle 1×7, text 90, karte 6
10.1: text 193
10.2: bild
11: bild, text 29
12.1.1: text 43
12.1.2: text 26
12.1.3: text 108
12.2: tabelle 6×7, text 512
12.3: text 6
13.1: text 130
13.2.1: text 51
13.2.2: text 15
13.3: text 123
13.4: text 35, text 18
13.6: text 33
14: text 37, tabelle 5×2, text 9`,
  },
]
