"""Given names that are common in news in English, with the pronoun that goes with them."""

from briefgen.language.names.lists import listed
from briefgen.language.names.people import Pronoun

_HE = listed("""
    Aaron Abdel Abdul Abdullah Abiy Adam Adrian Ahmad Ahmed Alan Albert Alejandro Alex Alexander Alexei Alfred Ali
    Amit Andreas Andrei Andrew Andriy Anil Anthony Antonio Antony António Arjun Arthur Arvind Asif Barack Bashar
    Ben Benjamin Bernard Bill Bob Boris Brad Brian Bruce Carl Carlos Charles Charlie Chris Christian Christopher
    Chuck Colin Craig Cyril Dan Daniel Dave David Dennis Dimitri Dmitry Donald Douglas Edward Elon Emmanuel
    Enrique Eric Erik Ernesto Evan Felipe Ferdinand Fernando Francis Francisco François Frank Fred Gabriel Gary
    Gavin George Gerald Giovanni Gordon Graham Greg Gregory Guillermo Gustavo Hans Harold Harry Hassan Henri Henry
    Hiroshi Howard Hugh Ian Ibrahim Igor Imran Ismail Ivan Jack Jacob Jacques Jake James Jan Jared Jason Javier
    Jean Jeff Jeffrey Jens Jeremy Jerome Jerry Jim Joe Joel Johan Johannes John Jonathan Joseph José Josh Joshua
    João Juan Julian Justin Karl Keir Keith Ken Kenneth Kevin Klaus Kwame Lars Lawrence Lee Leo Leon Liam Lloyd
    Louis Luca Lucas Luis Luiz Luke Mahmoud Manuel Marc Marco Marcus Mario Mark Martin Mateusz Matt Matteo Matthew
    Maurice Max Michael Michel Miguel Mike Mikhail Mohamed Mohammad Mohammed Muhammad Mustafa Narendra Neil
    Nicholas Nick Nicolas Nicolás Nigel Nikolai Oleg Olaf Oliver Omar Oscar Pablo Patrick Paul Pavel Pedro Peter
    Petr Phil Philip Philippe Pierre Pieter Piotr Prakash Rahul Rajesh Ralph Ravi Raymond Richard Rick Rishi Rob
    Robert Roberto Roger Roland Ron Ronald Roy Russell Ryan Salman Sam Samuel Sanjay Scott Sean Sebastian Sergei
    Sergey Shigeru Shinzo Simon Stanley Stefan Stephen Steve Steven Stuart Sunil Suresh Sven Takeshi Taro Ted
    Terry Thomas Tim Timothy Tobias Toby Todd Tom Tomás Tony Trevor Vijay Viktor Vincent Vladimir Volodymyr Walter
    Warren Wayne Wilhelm William Winston Wolfgang Xavier Yasser Yoshihide Yusuf Zoran
""")
_SHE = listed("""
    Abigail Adriana Aisha Alexandra Alice Alicia Alison Amanda Amina Amy Ana Andrea Angela Anita Ann Anna Annalena
    Anne Annette Barbara Beatriz Beth Brenda Bridget Camila Carla Carmen Carol Carolina Caroline Catherine Cecilia
    Charlotte Chloe Christina Christine Claire Clara Clare Claudia Cristina Cynthia Deborah Denise Diana Diane
    Donna Dorothy Elena Eleanor Elisabeth Elise Elizabeth Ellen Emily Emma Erika Esther Eva Eve Evelyn Fatima
    Fiona Florence Frances Françoise Gabriela Gemma Giorgia Gloria Grace Greta Hannah Heather Helen Helena Hillary
    Hélène Ingrid Irene Isabel Isabelle Jacinda Jacqueline Jane Janet Janine Jean Jennifer Jessica Joan Joanna
    Joanne Jodie Josephine Joyce Juana Judith Julia Julie Kamala Karen Kate Katherine Kathleen Kathryn Kelly
    Kristalina Laura Lauren Leila Lena Leyla Linda Lisa Liz Lucia Lucy Lucía Luisa Lydia Maia Malala Margaret
    Margarita Maria Marie Marina Marta Martha Mary Maya Meera Megan Melanie Melissa Mercedes Michelle Miriam María
    Mona Monica Nadia Nancy Naomi Natalia Natalie Natasha Ngozi Nicola Nicole Nina Nora Olga Olivia Pamela
    Patricia Paula Pauline Penny Petra Priti Priya Rachel Rebecca Rita Roberta Rosa Rose Roxana Ruth Sadia Sally
    Samantha Sandra Sanna Sara Sarah Sharon Sheila Shirley Silvia Simone Sofia Sonia Sophia Sophie Stephanie Sue
    Susan Susana Suzanne Svetlana Sylvia Tanya Tatiana Teresa Theresa Tina Tsai Ursula Valentina Valerie Vanessa
    Vera Veronica Victoria Viktoria Virginia Wendy Yasmin Yolanda Yvette Yvonne Zainab Zeinab
""")
_BOTH = frozenset({"Jean", "Andrea", "Alex", "Lee", "Tsai", "Adrian", "Sam", "Chris", "Simone"})
GIVEN: dict[str, Pronoun | None] = {
    **dict.fromkeys(_HE, Pronoun.HE),
    **dict.fromkeys(_SHE, Pronoun.SHE),
    **dict.fromkeys(_BOTH, None),
}
