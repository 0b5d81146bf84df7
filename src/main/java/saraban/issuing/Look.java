package saraban.issuing;

import saraban.font.FontFamily;
import saraban.layout.Letterhead;
import saraban.layout.Profile;
import saraban.typesetting.Typesetter;

/** How an office's letters look besides their emblem. */
record Look(Profile profile, Letterhead letterhead, FontFamily family, Typesetter typesetter) {}
