/** First halves of street, square and park names: plain words of coast, craft and plants, no persons. */

export const NAME_STARTS: readonly string[] = (
  "Alg Ankar Asplövs Bark Berberis Björnbärs Blåklint Blåmussle Boj Brygg Bränning Båk Båtsmans Daggkåpe " +
  "Dynings Eklövs Enebärs Fackel Fisk Flagg Flundre Fyr Fyrvaktar Gast Getings Glim Glasblåsar Grankotte Grynn " +
  "Gråsäls Grinds Gåse Hamnkapten Harpun Hassel Havre Havtorns Humle Häggblom Hällmarks Ishavs Isfågel " +
  "Järp Kabel Kajut Kaprifol Kardborre Kasun Klipp Klock Kompass Korall Korp Krabb Kummel Kvarnstens Kvist " +
  "Lantern Laxörings Linfrö Ljungpipar Lod Lots Löj Malt Mast Mjärd Mareld Mussel Mört Nejlik Nors Not Nypon " +
  "Odon Oxel Packhus Pilblads Plank Pors Prick Pråm Pärl Ramslöks Redar Repslagar Rodd Rosenkvarts Råg " +
  "Rönn Salt Sandrör Segel Segelmakar Sill Siv Sjöbod Skarv Skepps Skonar Skot Skrake Skut Slipstens Slån " +
  "Snäck Solglans Spinn Stenbits Stjärn Storm Strandkåls Strut Styrmans Svalört Säl Tallkotte Tjär Tofs " +
  "Tran Trast Trut Tråd Tunnbindar Tång Ull Vass Veke Vete Vide Vimpel Vind Vinbärs Vråk Väderkvarn " +
  "Vågbrytar Äpple Ärt Örn Östanvinds"
).split(" ");

export const SQUARE_ENDS = ["torget", "torget", "plan"] as const;
export const PARK_ENDS = ["parken", "lunden", "ängen"] as const;
export const ALONG_ENDS = ["gatan", "gatan", "vägen"] as const;
export const ACROSS_ENDS = ["gränden", "stigen", "vägen", "backen"] as const;
