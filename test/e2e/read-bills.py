"""Reads bills with the libraries that others read them with: files as arguments, one line for each."""

import json
import sys


def cyclonedx(text: str) -> str:
    from cyclonedx.model.bom import Bom
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    problem = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if problem is not None:
        return f"invalid: {problem}"
    bom = Bom.from_json(json.loads(text))
    bom.validate()
    return f"cyclonedx {len(bom.components)}"


def spdx2(path: str) -> str:
    from spdx_tools.spdx.parser.parse_anything import parse_file
    from spdx_tools.spdx.validation.document_validator import validate_full_spdx_document

    document = parse_file(path)
    problems = validate_full_spdx_document(document)
    if problems:
        return "invalid: " + "; ".join(problem.validation_message for problem in problems[:5])
    return f"spdx {len(document.packages)}"


def spdx3(path: str) -> str:
    from spdx_python_model import v3_0_1 as model

    objects = model.SHACLObjectSet()
    with open(path, "rb") as file:
        model.JSONLDDeserializer().read(file, objects)
    missing = objects.link()
    if missing:
        return f"invalid: nothing has the name {sorted(missing)[:3]}"
    return f"spdx3 {sum(1 for _ in objects.foreach_type(model.software_Package))}"


for path in sys.argv[1:]:
    with open(path, encoding="utf-8") as file:
        text = file.read()
    document = json.loads(text)
    if "bomFormat" in document:
        print(cyclonedx(text))
    else:
        print(spdx2(path) if "spdxVersion" in document else spdx3(path))
