"""The OpenAI SDK for Python; films go through its documented way to paths it has no method for. Usage: see tasks.py."""

import sys

import openai
import tasks

IMAGE, VIDEO = "grok-imagine-image", "grok-imagine-video"


class OpenAi:
    bad_parameter_says = "aspect_ratio.*7:5"

    def __init__(self, base_url, key):
        self.client = openai.OpenAI(base_url=base_url, api_key=key)

    def images(self, prompt, n):
        made = self.client.images.generate(model=IMAGE, prompt=prompt, n=n)
        return [tasks.fetch(one.url) for one in made.data]

    def edit(self, prompt, around):
        made = self.client.images.edit(model=IMAGE, prompt=prompt, image=("picture.png", around.picture, "image/png"))
        return tasks.fetch(made.data[0].url)

    def film(self, prompt, picture=None):
        image = {} if picture is None else {"image": {"url": picture}}
        return self.made("/videos/generations", {"prompt": prompt, "duration": 1, **image})

    def edit_film(self, prompt, film_url):
        return self.made("/videos/edits", {"prompt": prompt, "video": {"url": film_url}})

    def extend_film(self, prompt, film_url):
        return self.made("/videos/extensions", {"prompt": prompt, "duration": 2, "video": {"url": film_url}})

    def bad_parameter(self):
        return self.client.images.generate(model=IMAGE, prompt="a fox", extra_body={"aspect_ratio": "7:5"})

    def made(self, path, body):
        started = self.client.post(path, cast_to=object, body={"model": VIDEO, **body})
        return tasks.wait_for_film(lambda: self.client.get(f"/videos/{started['request_id']}", cast_to=object))

    def extras(self, around):
        def errors_in_full():
            try:
                self.client.images.generate(model=IMAGE, prompt="a fox", n=99)
            except openai.BadRequestError as error:
                assert (error.code, error.param, error.type) == ("invalid_parameters", "n", "invalid_request_error"), vars(error)
                return error.message
            raise AssertionError("it was not refused")

        def models():
            names = [model.id for model in self.client.models.list()]
            assert IMAGE in names and VIDEO in names, names
            return ", ".join(names)

        def usage():
            made = self.client.images.generate(model=IMAGE, prompt="a fox", response_format="b64_json", size="1024x1536")
            assert made.usage.total_tokens == 0 and made.data[0].b64_json.startswith("/9j/")
            return str(made.usage)

        return {"errors with code and param": errors_in_full, "models": models, "usage": usage}


if __name__ == "__main__":
    sys.exit(tasks.main("openai", OpenAi))
