"""Paragraphs and tables as the bytes of a Word document."""

from __future__ import annotations

from copy import deepcopy
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, cast
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import docx
from docx.oxml.ns import nsdecls, qn
from docx.oxml.parser import OxmlElement, parse_xml

from samenwerk_cli.render.word.blocks import Box, Cell, Paragraph, Run, Table

if TYPE_CHECKING:
    from collections.abc import Iterable

    from docx.document import Document
    from docx.oxml.table import CT_Row, CT_Tbl, CT_Tc
    from docx.oxml.text.paragraph import CT_P

    from samenwerk_cli.core.report.sections import Head
    from samenwerk_cli.core.words.phrase import Lang
    from samenwerk_cli.render.word.blocks import Block

TEMPLATE = Path(__file__).parent / "template"
"""The parts of a Word file, unpacked."""

LOCALES: dict[Lang, str] = {"nl": "nl-NL", "en": "en-GB"}
LONGEST_PROPERTY = 255
"""Characters."""

BOX = parse_xml(
    f'<w:sdt {nsdecls("w")} xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:sdtPr><w14:checkbox>'
    '<w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/>'
    '<w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr>'
    '<w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic"/></w:rPr><w:t>☐</w:t></w:r>'
    "</w:sdtContent></w:sdt>"
)
"""A box that Word ticks when it is clicked."""


def word_file(head: Head, blocks: Iterable[Block]) -> bytes:
    """A Word document with these blocks; of the same blocks always the same bytes."""
    document = docx.Document(str(TEMPLATE))
    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), LOCALES[head.lang])
    document.core_properties.title = head.title[:LONGEST_PROPERTY]
    document.core_properties.language = LOCALES[head.lang]
    page = document.element.body[-1]
    for block in blocks:
        if isinstance(block, Table):
            page.addprevious(_table(block))
        page.addprevious(_paragraph(Paragraph(f"After{block.style}", ()) if isinstance(block, Table) else block))
    return _packed(document)


def _paragraph(block: Paragraph) -> CT_P:
    made = cast("CT_P", OxmlElement("w:p"))
    made.style = block.style
    for each in block.content:
        if isinstance(each, Box):
            made.append(deepcopy(BOX))
            continue
        run = made.add_r()
        if isinstance(each, Run):
            run.style = each.style
        run.text = each.words if isinstance(each, Run) else each
    return made


def _table(block: Table) -> CT_Tbl:
    """A table whose columns keep their width: LibreOffice looks at the grid for it, Word at the cells."""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in block.widths)
    made = parse_xml(
        f'<w:tbl {nsdecls("w")}><w:tblPr><w:tblStyle w:val="{block.style}"/>'
        f'<w:tblW w:w="{sum(block.widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        f'<w:tblLook w:val="{"0020" if block.header else "0000"}" w:firstRow="{int(block.header)}" w:lastRow="0" '
        'w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid></w:tbl>"
    )
    for place, row in enumerate(block.rows):
        made.append(_row(row, block.widths, header=block.header and not place))
    return cast("CT_Tbl", made)


def _row(cells: tuple[Cell, ...], widths: tuple[int, ...], *, header: bool) -> CT_Row:
    marks = "<w:cantSplit/><w:tblHeader/>" if header else "<w:cantSplit/>"
    made = parse_xml(f"<w:tr {nsdecls('w')}><w:trPr>{marks}</w:trPr></w:tr>")
    column = 0
    for each in cells:
        made.append(_cell(each, sum(widths[column : column + each.columns])))
        column += each.columns
    return cast("CT_Row", made)


def _cell(block: Cell, width: int) -> CT_Tc:
    colour = f'<w:shd w:val="clear" w:color="auto" w:fill="{block.colour}"/>' if block.colour else ""
    made = parse_xml(
        f'<w:tc {nsdecls("w")}><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/><w:gridSpan w:val="{block.columns}"/>{colour}'
        "</w:tcPr></w:tc>"
    )
    made.extend(map(_paragraph, block.paragraphs))
    return cast("CT_Tc", made)


def _packed(document: Document) -> bytes:
    """The file, packed again: what packs it for docx writes the time in it."""
    made, packed = BytesIO(), BytesIO()
    document.save(made)
    with ZipFile(made) as parts, ZipFile(packed, "w") as file:
        for name in parts.namelist():
            file.writestr(ZipInfo(name), parts.read(name), ZIP_DEFLATED)
    return packed.getvalue()
