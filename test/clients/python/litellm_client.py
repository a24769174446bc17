"""LiteLLM. Its xAI provider makes pictures; edits go through its OpenAI provider; it has no films for either address. Usage: see tasks.py."""

import io
import os
import sys

os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"

import litellm
import tasks

IMAGE = "grok-imagine-image"


class LiteLlm:
    bad_parameter_says = "aspect_ratio.*7:5"

    def __init__(self, base_url, key):
        litellm.suppress_debug_info = True
        self.where = {"api_base": base_url, "api_key": key}

    def images(self, prompt, n):
        made = litellm.image_generation(model=f"xai/{IMAGE}", prompt=prompt, n=n, **self.where)
        return [tasks.fetch(one.url) for one in made.data]

    def edit(self, prompt, around):
        picture = io.BytesIO(around.picture)
        picture.name = "picture.png"
        made = litellm.image_edit(model=f"openai/{IMAGE}", prompt=prompt, image=picture, **self.where)
        return tasks.fetch(made.data[0].url)

    def bad_parameter(self):
        return litellm.image_generation(model=f"xai/{IMAGE}", prompt="a fox", aspect_ratio="7:5", **self.where)


if __name__ == "__main__":
    sys.exit(tasks.main("litellm", LiteLlm))
