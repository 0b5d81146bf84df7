#!/usr/bin/env python3
"""Writes provinces.csv, districts.csv and local-authorities.csv beside this script.

usage: python3 convert.py FOLDER

FOLDER holds provinces.json, districts.json and subdistricts.json of the open data set
thailand-geography-json (MIT, see LICENSE-thailand-geography-json). The two letters of each
province are ours, below: the data set has none. Bangkok has no governor of this kind and is
left out.
"""

import csv
import json
import re
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
BANGKOK = 10
KRABI = 81
LETTERS = {
    11: "สป", 12: "นบ", 13: "ปท", 14: "อย", 15: "อท", 16: "ลบ",
    17: "สห", 18: "ชน", 19: "สบ", 20: "ชบ", 21: "รย", 22: "จบ",
    23: "ตร", 24: "ฉช", 25: "ปจ", 26: "นย", 27: "สก", 30: "นม",
    31: "บร", 32: "สร", 33: "ศก", 34: "อบ", 35: "ยส", 36: "ชย",
    37: "อจ", 38: "บก", 39: "นภ", 40: "ขก", 41: "อด", 42: "ลย",
    43: "นค", 44: "มค", 45: "รอ", 46: "กส", 47: "สน", 48: "นพ",
    49: "มห", 50: "ชม", 51: "ลพ", 52: "ลป", 53: "อต", 54: "พร",
    55: "นน", 56: "พย", 57: "ชร", 58: "มส", 60: "นว", 61: "อน",
    62: "กพ", 63: "ตก", 64: "สท", 65: "พล", 66: "พจ", 67: "พช",
    70: "รบ", 71: "กจ", 72: "สพ", 73: "นฐ", 74: "สค", 75: "สส",
    76: "พบ", 77: "ปข", 80: "นศ", 81: "กบ", 82: "พง", 83: "ภก",
    84: "สฎ", 85: "รน", 86: "ชพ", 90: "สข", 91: "สต", 92: "ตง",
    93: "พท", 94: "ปน", 95: "ยล", 96: "นธ",
}

# English names that the data set has wrong; only our codes come from them
PROVINCE_NAMES = {16: "Lop Buri"}
DISTRICT_NAMES = {
    3117: "Non Suwan",
    4106: "Nong Han",
    4904: "Dong Luang",
    5402: "Rong Kwang",
    8419: "Vibhavadi",
    9603: "Bacho",
}


def slug(english):
    return re.sub(r"[^a-z0-9]+", "-", english.lower()).strip("-")


def unique(code, taken):
    candidate, count = code, 2
    while candidate in taken:
        candidate, count = f"{code}-{count}", count + 1
    taken.add(candidate)
    return candidate


def write(name, header, rows):
    with open(HERE / name, "w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(header)
        out.writerows(rows)
    print(f"{name}: {len(rows)}")


def provinces(folder):
    read = json.loads((folder / "provinces.json").read_text(encoding="utf-8"))
    for p in read:
        p["provinceNameEn"] = PROVINCE_NAMES.get(p["provinceCode"], p["provinceNameEn"])
    return {p["provinceCode"]: p for p in read if p["provinceCode"] != BANGKOK}


def districts(folder, provinces):
    read = json.loads((folder / "districts.json").read_text(encoding="utf-8"))
    taken, rows = set(), {}
    for d in sorted(read, key=lambda d: d["districtCode"]):
        if d["provinceCode"] == BANGKOK:
            continue
        province = slug(provinces[d["provinceCode"]]["provinceNameEn"])
        english = DISTRICT_NAMES.get(d["districtCode"], d["districtNameEn"])
        code = unique(f"{province}-{slug(english)}", taken)
        rows[d["districtCode"]] = (code, d["districtNameTh"], province, d["districtCode"] % 100)
    return rows


def local_authorities(folder, districts):
    read = json.loads((folder / "subdistricts.json").read_text(encoding="utf-8"))
    rows = [
        ("krabi-pao", "องค์การบริหารส่วนจังหวัดกระบี่", "อบจ.กระบี่", "krabi", "false"),
        ("krabi-town", "เทศบาลเมืองกระบี่", "ทม.กระบี่", districts[8101][0], "false"),
    ]
    taken = {row[0] for row in rows}
    for s in sorted(read, key=lambda s: s["subdistrictCode"]):
        if s["provinceCode"] != KRABI:
            continue
        code = unique(f"krabi-sao-{slug(s['subdistrictNameEn'])}", taken)
        name = s["subdistrictNameTh"]
        rows.append(
            (code, "องค์การบริหารส่วนตำบล" + name, "อบต." + name, districts[s["districtCode"]][0], "true")
        )
    return rows


def main():
    folder = Path(sys.argv[1])
    known = provinces(folder)
    rows = [
        (slug(p["provinceNameEn"]), p["provinceNameTh"], LETTERS[number], number)
        for number, p in sorted(known.items())
    ]
    write("provinces.csv", ("code", "name", "letters", "number"), rows)
    found = districts(folder, known)
    write("districts.csv", ("code", "name", "province", "number"), list(found.values()))
    authorities = local_authorities(folder, found)
    write("local-authorities.csv", ("code", "name", "short", "parent", "synthetic"), authorities)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main()
